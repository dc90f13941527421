import type { Answer, Category, CivilStatusGap, ContradictionId, FactName, Piece, Reason } from 'candidat-bts';
import { advancementWork, assess, ContractError, nice2026 } from 'candidat-bts';
import type { LineError, ParsedLine } from './dossier-line.ts';
import { lineError } from './dossier-line.ts';

/** What is written for a dossier. All keys are always there, in this order, except `line` and `id`. */
interface Assessed {
  /** The number of its line in the input; absent from a filter, which sees only a part of the input. */
  readonly line?: number;
  /** The number that the dossier has of its own. */
  readonly id?: string | number;
  readonly eligibility: Answer['answer'];
  /** Every reason, with its clause and, where a fact decided, the value and what is needed. */
  readonly because: readonly Reason[];
  /** The facts that can still change the answer; an unknown without any is for the exams office. */
  readonly missing: readonly FactName[];
  readonly categories: readonly Category[];
  /** Certainly due and not provided yet, in the order of the circular. */
  readonly pieces: readonly Piece[];
  /** Due or not, depending on facts that are not known. */
  readonly perhaps: readonly Piece[];
  /** Whether the compulsory language can be chosen. */
  readonly language: Answer['answer'];
  /** Whether the employment is enough for an advancement, for an exam on the first day of the season; null without any. */
  readonly advancement: Answer['answer'] | null;
  /** What the place of birth still lacks. */
  readonly gaps: readonly CivilStatusGap[];
  /** Facts that cannot be true together. */
  readonly contradictions: readonly ContradictionId[];
}

/** What is written for a line without a valid dossier. */
interface Refused {
  readonly line?: number;
  readonly id?: string | number;
  readonly errors: readonly LineError[];
}

export type Result = Assessed | Refused;

/** What the rules say of a dossier at an instant, or what is wrong with its line. */
export function resultOf(parsed: ParsedLine, at: Date, line?: number): Result {
  const about = { ...(line === undefined ? {} : { line }), ...(parsed.id === undefined ? {} : { id: parsed.id }) };
  if ('errors' in parsed) return { ...about, errors: parsed.errors };
  const { facts, employment, provided } = parsed;
  try {
    const { eligibility, categories, pieces, language, civilStatus, contradictions } = assess(facts, at, nice2026);
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
      advancement:
        employment === undefined ? null : advancementWork(employment, nice2026.examSeason.from, nice2026).answer,
      gaps: civilStatus,
      contradictions: contradictions.map(({ contradiction }) => contradiction),
    };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { ...about, errors: [lineError('refused-by-the-rules', error.argument)] };
  }
}
