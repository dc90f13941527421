import { requireObjects } from '../contract/require-shape.ts';
import type { Step } from '../deadlines/steps.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { beginWords, dayWords, endWords, zoneOf } from './moments.ts';
import type { Wording } from './phrase.ts';
import { filled, phraseBelow } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { clauseIn, sourced } from './sentences-of.ts';

type TimelineWords = 'locale' | 'sources' | 'templates' | 'clock' | 'steps';

/**
 * The steps on the way to the exams, in the order in which a candidate meets them, on the clocks of the session. Only what is
 * still to be done has its dates.
 *
 * @throws ContractError where a step is not one of the library's, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * const until = '2025-11-12T16:00:00.000Z';
 * const register = { step: 'register', state: 'now', clause: '1.window', until, included: true } as const;
 * explainTimeline([register], en, nice2026)[0]?.sentence; // 'Register. Until Wednesday 12 November 2025 at 17:00.'
 * ```
 *
 * @see circular §1, §3, §4, §9
 */
export function explainTimeline(
  timeline: readonly Step[],
  labels: Pick<Labels, TimelineWords>,
  session: Pick<Session, 'zone'>,
): readonly Sentence[] {
  const rule = 'explainTimeline';
  const wording = { rule, labels };
  const zone = zoneOf(rule, session);
  requireObjects(rule, 'timeline', timeline);
  return sourced(
    wording,
    timeline.map((step, index) => stepDraft(wording, step, zone, `timeline[${index}]`)),
  );
}

function stepDraft(wording: Wording<TimelineWords>, each: Step, zone: string, argument: string): Draft {
  const { step, state, because } = each;
  const words = phraseBelow(wording, 'steps', [step, `${argument}.step`], [state, `${argument}.state`]);
  const instruction = because === 'link-expired' ? filled(wording, 'templates', because, { step: words }) : words;
  const clauses = [clauseIn(wording.rule, `${argument}.clause`, each.clause)];
  const dates = state === 'now' || state === 'later';
  const sentence = dates ? dated(wording, each, instruction, zone, argument) : instruction;
  return { kind: 'step', code: step, sentence, clauses };
}

/** What to do, with the days on which it begins and ends; a convocation has only the day on which it is late. */
function dated(
  wording: Wording<TimelineWords>,
  { step, state, from, until, included = false, day }: Step,
  instruction: string,
  zone: string,
  argument: string,
): string {
  if (step === 'convocation') {
    if (day === undefined) return instruction;
    const expected = filled(wording, 'templates', 'expected-by', { day: dayWords(wording, day, `${argument}.day`) });
    return `${instruction} ${expected}`;
  }
  let sentence = instruction;
  if (state === 'later' && from !== undefined) {
    const when = beginWords(wording, from, zone, `${argument}.from`);
    sentence = filled(wording, 'templates', 'step-from', { step: sentence, when });
  }
  // The season of the exams is the session's guess: its end is no deadline.
  if (until !== undefined && step !== 'exams') {
    const when = endWords(wording, until, included, zone, `${argument}.until`);
    sentence = filled(wording, 'templates', 'step-until', { step: sentence, when });
  }
  return sentence;
}
