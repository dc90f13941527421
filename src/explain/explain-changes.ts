import { ContractError } from '../contract/contract-error.ts';
import { requireObjects } from '../contract/require-shape.ts';
import type { ClauseId } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import type { SessionChange, SessionPart } from '../model/session-change.ts';
import { partClauses } from './part-clauses.ts';
import { filled, phrase } from './phrase.ts';
import { readingClauses } from './reading-clauses.ts';
import type { Draft, Sentence } from './sentence.ts';
import { clauseIn, sentencesOf } from './sentences-of.ts';
import type { SessionWords } from './session-value-in-words.ts';
import { isReading, isRow, readingIn, sessionValueInWords } from './session-value-in-words.ts';

/**
 * What changed from one session to another, each change on the clause whose value it is; the code is the path of the change.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a change is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const change = { part: 'experience.months', path: 'experience.months', before: 12, after: 18 } as const;
 * explainChanges([change], en)[0]?.sentence; // 'Length of work experience required, in months: 18 (before: 12).'
 * ```
 */
export function explainChanges(
  changes: readonly SessionChange[],
  labels: Pick<Labels, SessionWords | 'sources' | 'session'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainChanges';
  const wording = { rule, labels };
  requireObjects(rule, 'changes', changes);
  const drafts = changes.map(({ part, path, before, after }, index): Draft => {
    const argument = `changes[${index}]`;
    const sentence = filled(wording, 'templates', before === null ? 'added' : after === null ? 'removed' : 'changed', {
      part: phrase(wording, 'session', part, `${argument}.part`),
      before: sessionValueInWords(wording, part, before, `${argument}.before`),
      after: sessionValueInWords(wording, part, after, `${argument}.after`),
    });
    const rows = Object.entries({ before, after }).flatMap(([side, value]) =>
      isRow(value) ? [clauseIn(rule, `${argument}.${side}.clause`, value.clause)] : [],
    );
    if (typeof path !== 'string') throw new ContractError(rule, `${argument}.path`, 'the path of a value', path);
    return { kind: 'result', code: path, sentence, clauses: rows.length > 0 ? rows : clausesOfPart(part) };
  });
  return sentencesOf(wording, drafts);
}

/** The clauses that hold a value, or that a reading bears on; none for what names the session as a whole. */
function clausesOfPart(part: SessionPart): readonly ClauseId[] {
  if (isReading(part)) return readingClauses[readingIn(part)];
  const clause = partClauses[part];
  return clause === undefined ? [] : [clause];
}
