import type { AccountActivation } from '../deadlines/account-activation.ts';
import type { AccountToUse } from '../deadlines/account-to-use.ts';
import type { Convocation } from '../deadlines/convocation.ts';
import type { Deadline } from '../deadlines/deadlines.ts';
import type { RegistrationPhase } from '../deadlines/registration-phase.ts';
import type { UploadPhase } from '../deadlines/upload-phase.ts';
import type { ClauseId } from '../model/clause.ts';
import type { DeadlineId } from '../model/codes.ts';
import { citations } from './citations.ts';
import { dayInWords, endInWords, momentInWords } from './moments.ts';
import type { Telling, Told } from './told.ts';
import { told } from './told.ts';
import { filled } from './wording.ts';

/** Whether registration is open, and since or until when. */
export function toldRegistration(registration: RegistrationPhase, telling: Telling): readonly Told[] {
  const { phase } = registration;
  const [bound, at]: readonly [DeadlineId, string] =
    phase === 'not-yet-open'
      ? ['registration-opens', registration.opensAt]
      : ['registration-closes', phase === 'open' ? registration.closesAt : registration.closedAt];
  const clauses = citations.registration[phase];
  return [told(telling.labels.registration[phase], clauses), ...toldMoment(bound, at, clauses, telling)];
}

export function toldUpload({ phase, until }: UploadPhase, telling: Telling): readonly Told[] {
  const { labels, session } = telling;
  const clauses = citations.upload[phase];
  return [
    told(labels.upload[phase], clauses),
    ...(session === undefined
      ? []
      : [dated('upload-closes', endInWords(until, false, session.zone, labels), clauses, telling)]),
  ];
}

export function toldActivation({ account, until }: AccountActivation, { labels, session }: Telling): readonly Told[] {
  const clauses: readonly ClauseId[] = ['3.activation'];
  const when = session && momentInWords(until, session, labels);
  return [
    told(labels.activation[account], clauses),
    ...(when === undefined ? [] : [told(filled(labels.templates['link-lives-until'], { moment: when }), clauses)]),
  ];
}

export function toldAccount({ account }: AccountToUse, { labels }: Telling): readonly Told[] {
  return [told(labels.account[account], ['3.reuse'])];
}

export function toldConvocation({ convocation, expectedBy }: Convocation, { labels }: Telling): readonly Told[] {
  const day = dayInWords(expectedBy, labels);
  const clauses: readonly ClauseId[] = ['9.convocation'];
  return [
    told(labels.convocation[convocation], clauses),
    told(filled(labels.templates['expected-by'], { day }), clauses),
  ];
}

export function toldDeadline({ deadline, at, included, day, clause }: Deadline, telling: Telling): Told {
  const { labels, session } = telling;
  const when = session === undefined ? dayInWords(day, labels) : endInWords(at, included, session.zone, labels);
  return dated(deadline, when, [clause], telling);
}

/** A moment of the session, where it is known what its clocks show. */
function toldMoment(deadline: DeadlineId, at: string, clauses: readonly ClauseId[], telling: Telling): readonly Told[] {
  const { labels, session } = telling;
  return session === undefined ? [] : [dated(deadline, momentInWords(at, session, labels), clauses, telling)];
}

function dated(deadline: DeadlineId, when: string, clauses: readonly ClauseId[], { labels }: Telling): Told {
  return told(filled(labels.templates.dated, { name: labels.deadlines[deadline], when }), clauses);
}
