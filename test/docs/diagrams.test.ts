import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/labels/fr.ts';
import { blocksOf } from '../../tools/guide.ts';
import { imports, partOf } from '../package/source-imports.ts';

type Arrow = readonly [from: string, to: string];

/** The arrows of a diagram as the names on both sides, without the words in brackets or after a colon. */
function arrowsOf(diagram: string): readonly Arrow[] {
  const plain = diagram.replace(/\[".*?"\]/g, '');
  return [...plain.matchAll(/^ +(\S+) --> ([\w-]+|\[\*\])/gm)].map(([, from = '', to = '']) => [from, to]);
}

const rules = ['deadlines', 'categories', 'pieces', 'languages', 'benefits', 'resit', 'notices', 'contradictions'];
const placeOf = (file: string): string => {
  const part = partOf(file).replace(/\.ts$/, '');
  return rules.includes(part) ? 'rules' : part;
};
const imported: readonly Arrow[] = imports
  .filter(({ target }) => target.endsWith('.ts'))
  .map(({ file, target }): Arrow => [placeOf(file), placeOf(target)])
  .filter(([from, to]) => from !== to);

/** Every place that arrows lead to from another, directly or through others. */
function reachable(from: string, arrows: readonly Arrow[], found = new Set<string>()): ReadonlySet<string> {
  for (const [tail, head] of arrows) {
    if (tail !== from || found.has(head)) continue;
    reachable(head, arrows, found.add(head));
  }
  return found;
}

describe.each(['en', 'fr'])('docs/guide.%s.md', (language) => {
  const text = readFileSync(join(import.meta.dirname, `../../docs/guide.${language}.md`), 'utf8');
  const [architecture, life] = blocksOf(text).filter((block) => block.language === 'mermaid');

  test('every arrow of the architecture is an import of the source', () => {
    const arrows = arrowsOf(architecture?.code ?? '');
    expect(arrows.length).toBeGreaterThan(10);
    expect(imported).toEqual(expect.arrayContaining([...arrows]));
  });

  test('every import of the source follows its arrows', () => {
    const arrows = arrowsOf(architecture?.code ?? '');
    const astray = imported.filter(([from, to]) => !reachable(from, arrows).has(to));
    expect(astray).toEqual([]);
    for (const rule of rules) expect(architecture?.code).toContain(rule);
  });

  test('the life of a dossier reaches and names every standing and every outcome', () => {
    const states = [...Object.keys(fr.standings), ...Object.keys(fr.possible)].map((id) => id.replace('-', '_'));
    expect([...reachable('open', arrowsOf(life?.code ?? ''))]).toEqual(expect.arrayContaining(states));
    for (const state of states) expect(life?.code).toMatch(new RegExp(`^ +${state}: \\S`, 'm'));
  });
});
