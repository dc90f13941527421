import type { Deadline, Session, Step } from 'candidat-bts';
import { convocation } from 'candidat-bts';
import { explainAccount, explainConvocation, explainDeadlines, explainTimeline } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { sentenceLines, withSource } from '../sentences.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { counted, nbsp } from '../typography.ts';
import type { Case } from './case.ts';
import { stateOf } from './case.ts';

/** The way from the account to the exams, and where the candidate stands on it. */
export function way(one: Case, page: Page): readonly string[] {
  const { steps, at, session, assessment } = one;
  const title = assessment.eligibility.answer === 'no' ? 'Les étapes, si la réponse devenait oui' : 'Où vous en êtes';
  // A step that can begin already needs no first day.
  const ahead = steps.map(({ from = '', ...step }) => (Date.parse(from) > at.getTime() ? { ...step, from } : step));
  const sentences = explainTimeline(ahead, fr, session);
  const lines = steps.flatMap(({ step, state }, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const text = withSource(sentence, page);
    return [
      ...paragraph(page, marks(page)[state], state === 'now' ? page.paint.bold(text) : text),
      ...hints(step, state, one, page),
    ];
  });
  return section(page, title, lines);
}

/** What to know besides about a step: which account to use, and that a convocation is late. */
function hints(step: Step['step'], state: Step['state'], one: Case, page: Page): readonly string[] {
  const { assessment, dossier, at, session } = one;
  const { account } = assessment;
  const undecided = account.account === 'unknown' && state === 'now';
  const reused = account.account === 'reuse' && ['now', 'later'].includes(stateOf(one, 'register') ?? '');
  if (step === 'create-account' && (undecided || reused)) {
    const [sentence] = explainAccount(account, fr);
    return sentence === undefined
      ? []
      : sentenceLines([sentence], page, undecided ? page.paint.yellow('?') : undefined, 4);
  }
  const examOn = dossier.progress?.examOn;
  if (step !== 'convocation' || state !== 'now' || examOn === undefined) return [];
  const late = convocation(examOn, at, session);
  const [sentence] = explainConvocation(late, fr);
  if (late.convocation !== 'overdue' || sentence === undefined) return [];
  return sentenceLines([sentence], page, page.paint.red('!'), 4);
}

function marks({ paint }: Page): Readonly<Record<Step['state'], string>> {
  return {
    done: paint.green('✓'),
    now: paint.cyan('→'),
    later: paint.dim('·'),
    missed: paint.red('✗'),
    'not-needed': paint.dim('–'),
  };
}

/** Every last day, on the session's clocks, and how far away it is. */
export function lastDays(one: Case, page: Page): readonly string[] {
  const { assessment, session, at } = one;
  // Once registration has opened, the day it opened is of no more use.
  const shown = assessment.deadlines.filter(
    ({ deadline }) => deadline !== 'registration-opens' || assessment.registration.phase === 'not-yet-open',
  );
  const sentences = explainDeadlines(shown, fr, session);
  return section(
    page,
    'Dates limites',
    shown.flatMap((deadline, index) => {
      const sentence = sentences[index];
      if (sentence === undefined) return [];
      const away = page.paint.dim(`— ${distance(deadline, at, session)}`.replaceAll(' ', nbsp));
      return paragraph(page, page.paint.dim('·'), `${withSource(sentence, page)} ${away}`);
    }),
  );
}

/** « dans 7 jours », « aujourd’hui », « c’est passé ». */
function distance({ at: instant, included, day }: Deadline, now: Date, { zone }: Session): string {
  const passed = included ? Date.parse(instant) < now.getTime() : Date.parse(instant) <= now.getTime();
  if (passed) return 'c’est passé';
  // Swedish writes days as ISO does.
  const today = now.toLocaleDateString('sv-SE', { timeZone: zone });
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'demain' : `dans ${counted(days, 'jour')}`;
}
