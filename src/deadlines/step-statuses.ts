import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { isoInstant } from '../time/instant.ts';
import { convocation } from './convocation.ts';
import type { Progress } from './progress.ts';
import { reachedBy } from './progress.ts';
import { endOf, instantIn, sessionInstants } from './session-instants.ts';
import type { Step } from './steps.ts';

/** What is known of a step; it is `now` where it is open and all before it are done or not needed. */
export interface StepStatus extends Omit<Step, 'step' | 'state'> {
  readonly done: boolean;
  readonly open: boolean;
  readonly missed?: boolean;
  readonly needed?: boolean;
}

/** The status of every step at an instant, each by itself. */
export function stepStatuses(
  progress: Progress,
  facts: CandidateFacts,
  at: Date,
  session: Session,
): Readonly<Record<Step['step'], StepStatus>> {
  const { reused, account, activated, registeredAt, standing, acknowledged, convoked } = reachedBy(
    progress,
    facts,
    at,
    session,
  );
  const rule = 'timeline';
  const instants = sessionInstants(rule, session);
  const { opens, closes, closeIncluded, uploadEnds, lastDay, seasonBegins, seasonEnds } = instants;
  const now = at.getTime();
  const closed = now > closes || (now === closes && !closeIncluded);

  const registered = registeredAt !== undefined || acknowledged || convoked;
  const filed = standing === 'filed' || acknowledged || convoked;
  const linkExpired = account?.account === 'deleted' && !reused && !registered && !filed;
  const pending = account?.account === 'pending';
  const { examOn } = progress;
  const expectedBy = examOn === undefined ? undefined : convocation(examOn, at, session).expectedBy;

  return {
    'create-account': {
      clause: reused ? '3.reuse' : '3.activation',
      done: reused || registered || filed || activated || (account !== undefined && !linkExpired),
      open: true,
      missed: closed,
      ...(linkExpired ? { because: 'link-expired' } : {}),
    },
    'activate-account': {
      clause: '3.activation',
      needed: !reused,
      done: activated || registered,
      open: pending,
      missed: closed,
      ...(account === undefined || linkExpired || reused
        ? {}
        : { from: account.mailedAt, until: account.until, included: true }),
    },
    register: {
      clause: '1.window',
      done: registered,
      open: now >= opens,
      missed: closed,
      from: isoInstant(opens),
      until: isoInstant(closes),
      included: closeIncluded,
      day: session.registration.closes.slice(0, 10),
    },
    'sign-and-upload': {
      clause: '4.upload',
      done: filed,
      open: registered && (now < uploadEnds || standing === 'to-check'),
      missed: now >= uploadEnds && !(registered && standing === 'to-check'),
      ...(registeredAt === undefined ? {} : { from: registeredAt.toISOString() }),
      until: isoInstant(uploadEnds),
      included: false,
      day: lastDay,
    },
    acknowledgement: { clause: '4.acknowledgement', done: acknowledged || convoked, open: true },
    convocation: {
      clause: '9.convocation',
      done: convoked,
      open: true,
      ...(expectedBy === undefined
        ? {}
        : {
            until: isoInstant(instantIn(session.zone, rule, 'progress.examOn', endOf(expectedBy))),
            included: false,
            day: expectedBy,
          }),
    },
    exams: {
      clause: '9.calendar',
      done: convoked && now >= seasonEnds,
      open: now >= seasonBegins,
      missed: now >= seasonEnds,
      from: isoInstant(seasonBegins),
      until: isoInstant(seasonEnds),
      included: false,
      day: session.examSeason.to,
    },
  };
}
