import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { format } from 'node:util';
import * as library from 'candidat-bts';
import { describe, expect, test } from 'vitest';
import { asCommonJs, blocksOf, promisedLines } from '../../tools/guide.ts';

const docs = join(import.meta.dirname, '../../docs');
const load = createRequire(import.meta.url);
const textOf = (language: string): string => readFileSync(join(docs, `guide.${language}.md`), 'utf8');

/** What a snippet prints on the built package, run as CommonJS. */
function printed(code: string, require: (name: string) => unknown = load): readonly string[] {
  const lines: string[] = [];
  const console = { log: (...values: readonly unknown[]) => lines.push(...format(...values).split('\n')) };
  new Function('require', 'console', asCommonJs(code))(require, console);
  return lines;
}

/** The server of a snippet, not listening yet: the port that it names may be taken. */
function serverOf(code: string): Server {
  let server: Server | undefined;
  const listening = (handler: RequestListener) => {
    server = createServer(handler);
    return { listen: () => server };
  };
  printed(code, (name) => (name === 'node:http' ? { createServer: listening } : load(name)));
  if (server === undefined) throw new Error('the snippet makes no server');
  return server;
}

describe.each(['en', 'fr'])('docs/guide.%s.md', (language) => {
  const blocks = blocksOf(textOf(language));
  const isServer = (code: string): boolean => code.includes('createServer');
  const programs = blocks.filter(({ language: in_, code }) => /^[tj]s$/.test(in_) && !isServer(code));

  test('has a snippet for each question', () => expect(programs).toHaveLength(14));

  test('asks to save each snippet in a file of its language', () => {
    const files = blocks.flatMap(({ language: in_, file }) =>
      file === undefined ? [] : [[in_, file.split('.').at(-1)]],
    );
    expect(files).toEqual([...['json', 'ts', 'cjs', 'tsx', 'ts'].map((end) => [end.replace('cjs', 'js'), end])]);
  });

  test('names every function of the root in the table of functions', () => {
    const rows = textOf(language).match(/^\| .* \|$/gm) ?? [];
    const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
    expect(named.sort()).toEqual(
      functions
        .map(([name]) => name)
        .filter((name) => name !== 'ContractError')
        .sort(),
    );
  });

  test.each(programs)('snippet %# prints what its arrows say', ({ code }) => {
    expect(promisedLines(code).length).toBeGreaterThan(0);
    expect(printed(code)).toEqual(promisedLines(code));
  });

  test('the server replies as promised, and to a body that is not JSON too', async () => {
    const server = serverOf(blocks.find(({ code }) => isServer(code))?.code ?? '').listen(0);
    // as: a server that listens on a port has an address of this kind.
    const ask = (body: string) =>
      fetch(`http://localhost:${(server.address() as AddressInfo).port}`, { method: 'POST', body });
    const curl = blocks.find(({ code }) => code.startsWith('curl'))?.code ?? '';
    const bodies = [...curl.matchAll(/--data '([^']+)'/g)].map(([, body = '']) => body);
    const replies = await Promise.all(bodies.map(async (body) => (await (await ask(body)).text()).trimEnd()));
    expect(replies).toHaveLength(2);
    expect(replies).toEqual(promisedLines(curl));
    expect((await ask('bonjour')).status).toBe(422);
    server.close();
  });
});

test.each(['en', 'fr'])('every link of docs/guide.%s.md leads to a file', (language) => {
  const links = [...textOf(language).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => !existsSync(join(docs, link)))).toEqual([]);
});

test('both guides have the same sections, snippets and links', () => {
  const outline = (text: string) => ({
    headings: [...text.matchAll(/^#+(?= )/gm)].map(([level]) => level),
    blocks: blocksOf(text).map(({ language, file = '' }) => [language, file.replace(/^.*\./, '')]),
    links: [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link).slice(1),
  });
  expect(outline(textOf('fr'))).toEqual(outline(textOf('en')));
});

test('French typography: no-break spaces before : ; ? ! and inside quotation marks, real apostrophes', () => {
  const prose = textOf('fr').replace(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)|<!--[\s\S]*?-->/g, '');
  expect(prose).not.toMatch(/[^\u00a0]:(?!\/)/);
  expect(prose).not.toMatch(/[^\u202f][;?!]/);
  expect(prose).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
  expect(prose).not.toMatch(/'/);
  expect(textOf('fr')).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/i);
});
