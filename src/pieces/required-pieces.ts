import type { RuleOnForms } from '../given/per-form.ts';
import { perForm } from '../given/per-form.ts';
import type { Question } from '../given/settled.ts';
import { settled } from '../given/settled.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import { isNonEmpty } from '../kernel/non-empty.ts';
import { oncePer } from '../kernel/once-per.ts';
import { any, missingOf } from '../kernel/three-valued.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Piece, RequiredPiece } from '../model/piece.ts';
import type { PieceRow, Session } from '../model/session.ts';
import { situationReads, situations } from './situations.ts';

/**
 * What a candidate must upload, in the order of the session's table; what is surely not due is not listed. A piece that
 * stands on several grounds is asked once, with all of them.
 *
 * @throws ContractError where a fact or a reading is not what it can be, such as a birthday on 30 February.
 *
 * @example French and 25 on the day ages are counted: the eve of the 26th birthday is still inside.
 * ```ts
 * requiredPieces({ french: true, bornOn: '1999-11-15' }, nice2026)[2];
 * // { piece: 'defence-day-certificate', due: 'certainly', clauses: ['5.common.defence-day'], missing: [] }
 * ```
 *
 * @see circular §5, §4, §7
 */
export function requiredPieces(facts: CandidateFacts, session: Session): readonly RequiredPiece[] {
  return piecesOf('requiredPieces', facts, session);
}

/** {@link requiredPieces}, on behalf of another rule. */
export const piecesOf: RuleOnForms<readonly RequiredPiece[]> = /* @__PURE__ */ perForm(
  situationReads,
  (rule, facts, session) =>
    askedPieces(rule, session.pieces).flatMap((asked) => requiredPiece(asked, facts, session) ?? []),
);

/** One piece: certainly due on the grounds that are sure; else perhaps, on all that are not excluded. */
function requiredPiece(
  { piece, rows }: AskedPiece,
  facts: CandidateFacts,
  session: Session,
): RequiredPiece | undefined {
  const answers = rows.map(({ asks }) => settled(facts, session, asks));
  const saying = (answer: Decision): readonly AskingRow[] =>
    rows.filter((_, index) => answers[index]?.answer === answer);
  const [ground, ...others] = saying('yes');
  if (ground !== undefined) {
    return { piece, due: 'certainly', clauses: [ground.clause, ...others.map(({ clause }) => clause)], missing: [] };
  }
  const open = saying('unknown').map(({ clause }) => clause);
  if (!isNonEmpty(open)) return undefined;
  // What the only row says is what all of them say.
  const told = (rows.length === 1 ? answers[0] : undefined) ?? settled(facts, session, asksFor(rows));
  return { piece, due: told.answer === 'yes' ? 'certainly' : 'perhaps', clauses: open, missing: missingOf(told) };
}

type Decision = ReturnType<Question<string>>['answer'];

/** Whether one of a piece's rows asks for it, as a question. */
export function asksFor([first, ...others]: NonEmpty<AskingRow>): Question<string> {
  return (facts, session) => any(first.asks(facts, session), ...others.map(({ asks }) => asks(facts, session)));
}

/** A piece with the rows that can ask for it. */
export interface AskedPiece {
  readonly piece: Piece;
  readonly rows: NonEmpty<AskingRow>;
}

/** A row with its question. */
interface AskingRow extends PieceRow {
  readonly asks: Question<string>;
}

/** The pieces of a table in the order in which they first come. */
export const askedPieces: (rule: string, table: readonly PieceRow[]) => readonly AskedPiece[] =
  /* @__PURE__ */ oncePer(byPiece);

function byPiece(rule: string, table: readonly PieceRow[]): readonly AskedPiece[] {
  const asked = new Map<Piece, NonEmpty<AskingRow>>();
  table.forEach((row, index) => {
    if (typeof row.when !== 'string' || !Object.hasOwn(situations, row.when)) {
      throw new ContractError(rule, `session.pieces[${index}].when`, 'a known situation', row.when);
    }
    const asking = { ...row, asks: situations[row.when] };
    const rows = asked.get(row.piece);
    asked.set(row.piece, rows === undefined ? [asking] : [...rows, asking]);
  });
  return [...asked].map(([piece, rows]) => ({ piece, rows }));
}
