import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nbsp } from '../examples/typography.ts';
import type { Reply } from './command-line.ts';
import { runCommand, Trouble } from './command-line.ts';
import type { Block } from './guide.ts';
import { asCommonJs, blocksOf, lastComment, promisedLines } from './guide.ts';
import { newcomer } from './newcomer.ts';

const root = join(import.meta.dirname, '..');

// Packs the library and follows each guide word for word in empty folders: in TypeScript, and in CommonJS.
runCommand((): Reply => {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  try {
    // In the guides, the clone is next to the empty folder.
    newcomer(join(folder, 'candidat-bts')).run(`cd "${root}" && npm pack --silent --pack-destination "$OLDPWD"`);
    return { lines: ['en', 'fr'].flatMap((language) => follow(folder, language)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function follow(folder: string, language: string): readonly string[] {
  const guide = partsOf(readFileSync(join(root, `docs/guide.${language}.md`), 'utf8'));
  const inTypeScript = followInTypeScript(guide, join(folder, `${language}-typescript`));
  const inCommonJs = followInCommonJs(guide, join(folder, `${language}-commonjs`));
  return [
    `✓ docs/guide.${language}.md, TypeScript${nbsp}: ${inTypeScript} programmes`,
    `✓ docs/guide.${language}.md, CommonJS${nbsp}: ${inCommonJs} programmes`,
  ];
}

type Guide = ReturnType<typeof partsOf>;

/** What a guide asks its reader to do: commands, in their order, files to save, and programs to run. */
function partsOf(text: string) {
  const blocks = blocksOf(text);
  const all = (language: string): readonly Block[] => blocks.filter((block) => block.language === language);
  const only = (found: readonly Block[]): Block & { readonly file: string } => {
    const [block] = found;
    if (found.length !== 1 || block?.file === undefined) throw new Trouble('Le guide n’a plus les blocs attendus.');
    return { ...block, file: block.file };
  };
  const named = all('ts').filter(({ file }) => file !== undefined);
  // The first and the last are for the clone, where this command already runs.
  const [, install = '', start = '', installPlain = '', startPlain = '', form = '', requests = ''] = all('sh').map(
    ({ code }) => code,
  );
  return {
    ...{ install, start, installPlain, startPlain, form, requests },
    config: only(all('json')),
    first: only(named.slice(0, 1)),
    firstPlain: only(all('js')),
    server: only(named.slice(1)),
    component: only(all('tsx')),
    programs: all('ts').filter(({ file }) => file === undefined),
  };
}

/** Follows a guide in strict TypeScript, then the course of examples. Returns how many programs printed what they promise. */
function followInTypeScript(guide: Guide, folder: string): number {
  const { save, run, expect, ask } = newcomer(folder);
  const { config, first, server, component, programs } = guide;
  run(guide.install);
  for (const { file, code } of [config, first]) save(file, code);
  expect(first.file, guide.start, promisedLines(first.code));
  run(guide.form);
  for (const { file, code } of [server, component]) save(file, code);
  for (const [index, { code }] of programs.entries()) save(`program-${index}.ts`, code);
  const lessons = readdirSync(join(root, 'examples')).filter((file) => /^\d-/.test(file));
  for (const file of lessons) save(file, lesson(file));
  // The guide adds this option to the configuration for the form.
  run('npx tsc --jsx react-jsx');
  for (const [index, { code }] of programs.entries()) {
    expect(code, `npx tsx program-${index}.ts`, promisedLines(code));
  }
  for (const file of lessons) expect(file, `npx tsx ${file}`, lastComment(lesson(file)));
  ask(['--import', 'tsx', server.file], guide.requests);
  return programs.length + lessons.length + 3;
}

function lesson(file: string): string {
  return readFileSync(join(root, 'examples', file), 'utf8');
}

/** Follows a guide in plain JavaScript, with `require`. Returns how many programs printed what they promise. */
function followInCommonJs(guide: Guide, folder: string): number {
  const { save, run, expect, ask } = newcomer(folder);
  const { firstPlain, server, programs } = guide;
  run(guide.installPlain);
  save(firstPlain.file, firstPlain.code);
  expect(firstPlain.file, guide.startPlain, promisedLines(firstPlain.code));
  for (const [index, { code }] of programs.entries()) {
    save(`program-${index}.cjs`, asCommonJs(code));
    expect(code, `node program-${index}.cjs`, promisedLines(code));
  }
  const plainServer = server.file.replace(/ts$/, 'cjs');
  save(plainServer, asCommonJs(server.code));
  ask([plainServer], guide.requests);
  return programs.length + 2;
}
