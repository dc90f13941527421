import type { ClauseId, Readings, Session } from 'candidat-bts';

/** A test case that depends on no language: input, expected output, and the clause that decides it. See docs/conformance.md. */
export type ConformanceCase = {
  /** No two cases share it. */
  readonly name: string;
  readonly clause: ClauseId;
  readonly function: string;
  /** By name; instants and days are texts. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Those that differ from the session's own. */
  readonly readings: Partial<Readings>;
  readonly session: 'nice-2026';
  /** Values that differ from the session's own; each replaces one whole. */
  readonly values?: Partial<Session>;
  /** Whether the clause applies in this case, or only the exams office can tell. */
  readonly verdict: 'yes' | 'no' | 'office';
  /** What in the text decides it. */
  readonly why: string;
} & Outcome;

/** The whole result, a part of it, what a list includes and excludes, or the argument that is refused. */
type Outcome =
  | { readonly expected: unknown }
  | { readonly expectedPart: Readonly<Record<string, unknown>> }
  | { readonly includes: readonly unknown[]; readonly excludes?: readonly unknown[] }
  | { readonly excludes: readonly unknown[] }
  | { readonly error: { readonly argument: string } };

declare const cases: readonly ConformanceCase[];
export default cases;
