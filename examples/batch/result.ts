import type { Answer, Category, CivilStatusGap, FactName, Piece, ReasonId } from 'candidat-bts';
import { assess, ContractError, civilStatusGaps, nice2026 } from 'candidat-bts';
import type { Fault, Told } from './dossier-line.ts';
import { ownFault } from './dossier-line.ts';

/** What is written for a dossier. The keys are always all there, in this order, save `line` and `id`. */
interface Assessed {
  /** The number of its line in the input; left out by the filter, which sees a part of the input only. */
  readonly line?: number;
  /** The number that the dossier gives itself. */
  readonly id?: string | number;
  readonly eligibility: Answer['answer'];
  readonly because: readonly ReasonId[];
  /** The facts that can still change the answer. */
  readonly missing: readonly FactName[];
  readonly categories: readonly Category[];
  /** Certainly due and not provided yet, in the order of the circular. */
  readonly pieces: readonly Piece[];
  /** Due or not, depending on facts that are not known. */
  readonly perhaps: readonly Piece[];
  /** Whether the compulsory language can be chosen. */
  readonly language: Answer['answer'];
  /** What the place of birth still lacks. */
  readonly gaps: readonly CivilStatusGap[];
}

/** What is written for a line that tells no dossier. */
interface Refused {
  readonly line?: number;
  readonly id?: string | number;
  readonly errors: readonly Fault[];
}

export type Result = Assessed | Refused;

/** What the rules say of a dossier at an instant, or what is wrong with it. */
export function resultOf(told: Told, at: Date, line?: number): Result {
  const about = { ...(line === undefined ? {} : { line }), ...(told.id === undefined ? {} : { id: told.id }) };
  if ('faults' in told) return { ...about, errors: told.faults };
  const { facts, provided } = told;
  try {
    const { eligibility, categories, pieces, language } = assess(facts, at, nice2026);
    const lacking = pieces.filter(({ piece }) => !provided.includes(piece));
    const due = (when: (typeof pieces)[number]['due']) =>
      lacking.filter((one) => one.due === when).map(({ piece }) => piece);
    return {
      ...about,
      eligibility: eligibility.answer,
      because: eligibility.because,
      missing: 'missing' in eligibility ? eligibility.missing : [],
      categories: categories.certain,
      pieces: due('certainly'),
      perhaps: due('perhaps'),
      language: language.answer,
      gaps: civilStatusGaps(facts),
    };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { ...about, errors: [ownFault('refused-by-the-rules', error.argument)] };
  }
}
