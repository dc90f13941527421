import { ContractError } from '../kernel/contract-error.ts';
import type { ClauseId } from '../model/clause.ts';
import type { NoticeId, ReasonId } from '../model/codes.ts';
import type { FactName } from '../model/facts.ts';
import type { CivilStatusGap, Piece } from '../model/piece.ts';
import type { ReadingId } from '../model/session.ts';
import { citations } from './citations.ts';
import { clauseOf } from './clause-of.ts';
import type { Telling, Told } from './told.ts';
import { told } from './told.ts';
import { continued, filled, sentence } from './wording.ts';

/** A code that tells something by itself, in a list of results. */
export type TellingCode = ReasonId | NoticeId | Piece | FactName | ReadingId | CivilStatusGap;

/** What a code of a list says: a reason, advice, a piece, a question, a doubtful reading, a gap. */
export function toldCode(code: TellingCode, telling: Telling): Told {
  const { labels } = telling;
  const is = <Code extends string>(words: Readonly<Record<Code, unknown>>, id: string): id is Code =>
    Object.hasOwn(words, id);
  if (is(labels.reasons, code)) return told(sentence(labels.reasons[code], labels), clauseOf(code));
  if (is(labels.notices, code)) return told(labels.notices[code], clauseOf(code));
  if (is(labels.pieces, code)) return told(labels.pieces[code].provide, clauseOf(code));
  if (is(labels.facts, code)) return told(labels.facts[code].question);
  if (is(labels.readings, code)) return toldReading(code, telling);
  if (is(labels.gaps, code)) {
    return told(filled(labels.templates.missing, { name: continued(labels.gaps[code], labels) }), citations.gaps[code]);
  }
  throw new ContractError('explain', 'result', 'a result of the library', code);
}

/** The facts that changed together turn a refusal into a yes. */
export function toldRemedy(facts: readonly FactName[], { labels }: Telling): Told {
  if (!facts.every((fact) => typeof fact === 'string' && Object.hasOwn(labels.facts, fact))) {
    throw new ContractError('explain', 'result', 'a result of the library', facts);
  }
  const questions = facts.map((fact) => labels.facts[fact].question).join(' ');
  const template = labels.templates[facts.length === 1 ? 'other-answer' : 'other-answers'];
  return told(filled(template, { questions }));
}

/** A doubtful reading, and how the session reads it; it bears on the clauses that name it. */
function toldReading(id: ReadingId, { labels, clauses, session }: Telling): Told {
  const { question, values }: { readonly question: string; readonly values: Readonly<Record<string, string>> } =
    labels.readings[id];
  // as: Object.keys forgets that the keys of the clauses are their numbers.
  const touched = (Object.keys(clauses) as ClauseId[]).filter((clause) => clauses[clause].reading === id);
  const value = session && values[session.readings[id]];
  return told(value === undefined ? question : filled(labels.templates.reading, { question, value }), touched);
}
