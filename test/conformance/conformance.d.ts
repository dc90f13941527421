import type { ClauseId, Readings } from 'candidat-bts';

/** A rule put to the proof without an engine: what it is given, what it must say, and why. See docs/conformance.md. */
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
  /** Whether what the clause says holds, or comes to bear, in this case. */
  readonly verdict: 'yes' | 'no';
  /** What in the text decides it. */
  readonly why: string;
} & Outcome;

/** The whole result, a part of one, what stands and does not stand in a list, or the argument that is refused. */
type Outcome =
  | { readonly expected: unknown }
  | { readonly expectedPart: Readonly<Record<string, unknown>> }
  | { readonly includes: readonly unknown[]; readonly excludes?: readonly unknown[] }
  | { readonly excludes: readonly unknown[] }
  | { readonly error: { readonly argument: string } };

declare const cases: readonly ConformanceCase[];
export default cases;
