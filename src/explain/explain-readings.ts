import { requireList, requireObject, requireObjects } from '../contract/require-shape.ts';
import type { AssessmentPart, Labels } from '../model/labels.ts';
import type { Piece } from '../model/piece.ts';
import type { ReadingId } from '../model/readings.ts';
import type { Session } from '../model/session.ts';
import { conjunctions } from './formatters.ts';
import type { Wording } from './phrase.ts';
import { filled, phrase, phraseBelow } from './phrase.ts';
import { readingClauses } from './reading-clauses.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';
import { continued } from './spelling.ts';

/** A doubtful reading, and where it is known, what another value would change. */
export interface DoubtfulReading {
  readonly reading: ReadingId;
  readonly changes?: readonly AssessmentPart[];
  /** The pieces that would be due otherwise. */
  readonly pieces?: readonly Piece[];
}

/** The parts of the labels that doubtful readings are worded with. */
export type ReadingWords = 'locale' | 'sources' | 'templates' | 'readings' | 'assessment' | 'pieces';

/**
 * Doubtful wordings of the text, each with the way in which the session reads it and what another reading would change.
 *
 * @param session - Says how each wording is read.
 * @throws ContractError where a reading or its value is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const [doubt] = explainReadings([{ reading: 'repeat-justifies', changes: ['eligibility'] }], en, nice2026);
 * doubt?.sentence;
 * // 'The text can be read in two ways. Does an earlier attempt at the same speciality justify the registration? Yes: it is enough by itself. The other reading would change your right to register or the reasons for it.'
 * doubt?.source; // 'circular, §2'
 * ```
 */
export function explainReadings(
  readings: readonly DoubtfulReading[],
  labels: Pick<Labels, ReadingWords>,
  session: Pick<Session, 'readings'>,
): readonly Sentence[] {
  const rule = 'explainReadings';
  const wording = { rule, labels };
  requireObjects(rule, 'readings', readings);
  requireObject(rule, 'session', session);
  requireObject(rule, 'session.readings', session.readings);
  return sentencesOf(
    wording,
    readings.map((each, index): Draft => {
      const { reading } = each;
      const path = `readings[${index}]`;
      const question = phrase(wording, 'readings', reading, `${path}.reading`, 'question');
      const chosen = [session.readings[reading], `session.readings.${reading}`] as const;
      const value = phraseBelow(wording, 'readings', [reading, `${path}.reading`], chosen, 'values');
      const doubt = filled(wording, 'templates', 'reading', { question, value });
      const sentence = withChanges(wording, doubt, each, path);
      return { kind: 'doubt', code: reading, sentence, clauses: readingClauses[reading] };
    }),
  );
}

/** A doubt with what another reading would change, where that is known, and the pieces concerned. */
function withChanges(
  wording: Wording<'locale' | 'templates' | 'assessment' | 'pieces'>,
  doubt: string,
  { changes = [], pieces = [] }: DoubtfulReading,
  path: string,
): string {
  requireList(wording.rule, `${path}.changes`, changes);
  requireList(wording.rule, `${path}.pieces`, pieces);
  const list = conjunctions(wording);
  const parts = changes.map((part, index) => phrase(wording, 'assessment', part, `${path}.changes[${index}]`));
  const names = pieces.map((piece, index) => phrase(wording, 'pieces', piece, `${path}.pieces[${index}]`, 'name'));
  const reading =
    parts.length === 0
      ? doubt
      : filled(wording, 'templates', 'reading-matters', { reading: doubt, parts: list.format(parts) });
  return names.length === 0
    ? reading
    : filled(wording, 'templates', 'reading-pieces', { reading, pieces: list.format(names.map(continued)) });
}
