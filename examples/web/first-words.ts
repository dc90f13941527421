import type { FactName, Labels, Piece } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import type { Plugin } from 'vite';

/** The words and codes that the first view needs. */
export type FirstWords = Pick<Labels, 'locale' | 'clock' | 'deadlines' | 'registration' | 'upload'> & {
  readonly sessionOver: string;
  /** By fact, the codes that answer it; none where it has no options. */
  readonly answers: Readonly<Record<FactName, readonly string[]>>;
  readonly pieces: readonly Piece[];
};

// as: the two records have facts, and pieces, for keys; Object.keys and fromEntries forget it.
const answers = Object.fromEntries(
  Object.entries(fr.facts).map(([fact, label]) => [fact, 'options' in label ? Object.keys(label.options) : []]),
) as unknown as FirstWords['answers'];
const pieces = Object.keys(fr.pieces) as Piece[];

const { locale, clock, deadlines, registration, upload, notices } = fr;
const words: FirstWords = {
  locale,
  clock,
  deadlines,
  registration,
  upload,
  sessionOver: notices['session-over'],
  answers,
  pieces,
};

const name = 'virtual:first-words';

/**
 * Takes out of the labels, while building, what the first view needs of them. Whole they are 11 kB gzipped, an eighth of
 * what that view may load; the journeys, which need the whole, come after it.
 */
export const firstWords: Plugin = {
  name: 'first-words',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export const firstWords = ${JSON.stringify(words)};` : undefined),
};
