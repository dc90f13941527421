import type { CitingCode, ClauseId, Clauses, Labels, Session } from '../src/index.ts';
import { clauseOf, explain } from '../src/index.ts';
import type { ConformanceCase } from '../test/conformance/conformance.js';
import { pieceTable, sessionValues } from './session-values.ts';

/** What the catalogue is made of. */
export interface Sources {
  readonly session: Session;
  readonly clauses: Clauses;
  readonly languages: readonly Labels[];
  readonly cases: readonly ConformanceCase[];
  /** The rules that cite a clause. */
  readonly rules: ReadonlyMap<ClauseId, readonly string[]>;
}

/** The rule catalogue as Markdown: every clause with its statement, ground, codes, reading and a worked example. */
export function ruleCatalogue(sources: Sources): string {
  const { session, clauses, languages } = sources;
  let chapter = '';
  const blocks = [
    `# Rules of session ${session.id} · Règles de la session ${session.id}`,
    'Written by `npm run rules` from the session, its clauses, the labels and the conformance cases. Statements are our own words, not those of the circular; this is not an official service.',
    'Écrit par `npm run rules` à partir de la session, de ses clauses, des textes et des cas de conformité. Les énoncés sont les nôtres, non ceux de la circulaire\u202f; ce n’est pas un service officiel.',
    '## Values · Valeurs',
    sessionValues(session, languages),
    '## Table of pieces · Tableau des pièces',
    pieceTable(session, languages),
  ];
  // as: Object.keys forgets that the keys of the clauses are their numbers.
  for (const id of Object.keys(clauses) as ClauseId[]) {
    const [first = ''] = id.split('.');
    if (first !== chapter) blocks.push(`## ${titles[first] ?? first}`);
    chapter = first;
    blocks.push(`### ${id}`, clauses[id].statement.fr, `*${clauses[id].statement.en}*`, facets(id, sources).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

const titles: Readonly<Record<string, string>> = {
  1: '1. Window · Dates d’inscription',
  2: '2. Who may register · Qui peut s’inscrire',
  3: '3. Account · Compte',
  4: '4. Final registration · Inscription définitive',
  5: '5. Pieces · Pièces',
  6: '6. Languages · Langues',
  7: '7. What past exams left · Acquis',
  8: '8. Result and resit · Résultat et rattrapage',
  9: '9. Miscellany · Divers',
  out: 'Left out · Laissé de côté',
};

function facets(id: ClauseId, { session, clauses, languages, cases, rules }: Sources): readonly string[] {
  const { source, section, passages = [], leftOut, reading } = clauses[id];
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const ground = passages.length === 0 ? '' : `, ${counted(passages.length, 'passage')} of ${counted(words, 'word')}`;
  const example = cases.find(({ clause, verdict }) => clause === id && verdict === 'yes');
  const [told] = languages.map((labels) => (reading ? explain([reading], labels, clauses, session)[0]?.sentence : ''));
  return [
    `- Ground: ${source === 'circular' ? `circular ${section}` : section}${ground}`,
    ...(leftOut === undefined ? [] : [`- Left out: ${leftOut.fr} *${leftOut.en}*`]),
    ...(reading === undefined
      ? []
      : [`- Reading: [${reading}](decisions/reading-${reading}.md), here \`${session.readings[reading]}\`. ${told}`]),
    ...listed(
      'Rules',
      (rules.get(id) ?? []).map((rule) => `\`${rule}\``),
    ),
    ...listed('Codes', codesOf(id, languages)),
    ...(example === undefined ? [] : [`- Example: ${inWords(example)}`]),
  ];
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`- ${title}: ${items.join(', ')}`];
}

/** The codes that rest on a clause, with their words. */
function codesOf(id: ClauseId, languages: readonly Labels[]): readonly string[] {
  const [first] = languages;
  if (first === undefined) return [];
  const words = (labels: Labels): Readonly<Record<string, string>> => ({
    ...labels.reasons,
    ...labels.notices,
    ...labels.deadlines,
    ...Object.fromEntries(Object.entries(labels.pieces).map(([piece, { name }]) => [piece, name])),
  });
  // as: these records hold every code that clauseOf traces, and no other.
  const codes = Object.keys(words(first)) as CitingCode[];
  return codes
    .filter((code) => clauseOf(code).includes(id))
    .map((code) => `\`${code}\` (${languages.map((labels) => words(labels)[code]).join(' · ')})`);
}

/** A worked example: what is asked of which function, what it says, and why. */
function inWords({ name, function: rule, arguments: given, readings, why, ...told }: ConformanceCase): string {
  const expected = Object.entries(told).flatMap(([key, value]) =>
    ['clause', 'session', 'verdict'].includes(key) ? [] : [key === 'expected' ? json(value) : `${key} ${json(value)}`],
  );
  const under = Object.keys(readings).length === 0 ? '' : ` under ${json(readings)}`;
  return `${name}. \`${rule}\` of ${json(given)}${under} → ${expected.join(', ')}. ${why}`;
}

function json(value: unknown): string {
  return `\`${JSON.stringify(value).replace(/([,:])(?=["{[\w-])/g, '$1 ')}\``;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
