import type { DecisiveReading, Piece } from 'candidat-bts';
import { eligibility, withReadings } from 'candidat-bts';
import { explainReadings } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { sentenceLines } from '../sentences.ts';
import type { Page } from '../terminal.ts';
import type { Case } from './case.ts';

/** The doubts that bear on the right to register: they stand under the verdict. */
export function doubtsOnTheVerdict(one: Case): readonly DecisiveReading[] {
  return one.decisive.filter((each) => bearsOnTheVerdict(each) && changesTheAnswer(each, one));
}

/** The doubts that bear on a piece: they stand beside it. */
export function doubtsOnAPiece({ decisive }: Case, piece: Piece): readonly DecisiveReading[] {
  return decisive.filter((each) => !bearsOnTheVerdict(each) && each.pieces.includes(piece));
}

/** The other doubts, those on pieces that are not in the list included. */
export function otherDoubts({ decisive, assessment }: Case): readonly DecisiveReading[] {
  const listed = new Set(assessment.pieces.map(({ piece }) => piece));
  return decisive.filter((each) => !bearsOnTheVerdict(each) && !each.pieces.some((piece) => listed.has(piece)));
}

function bearsOnTheVerdict({ changes }: DecisiveReading): boolean {
  return changes.includes('eligibility');
}

/** Whether the other reading gives another answer, and not the same one for other reasons. */
function changesTheAnswer({ reading }: DecisiveReading, { dossier, session, assessment }: Case): boolean {
  return Object.keys(fr.readings[reading].values).some((value) => {
    const other = withReadings(session, { [reading]: value });
    return eligibility(dossier.facts, other).answer !== assessment.eligibility.answer;
  });
}

/** Doubts in words, with what the other reading would change. */
export function doubtLines(
  doubts: readonly DecisiveReading[],
  { session }: Pick<Case, 'session'>,
  page: Page,
  indent?: number,
): readonly string[] {
  return sentenceLines(explainReadings(doubts, fr, session), page, page.paint.yellow('≈'), indent);
}
