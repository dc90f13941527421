import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Trouble, textOf } from '../../tools/command-line.ts';

const root = join(import.meta.dirname, '../..');
const circular = join(root, '../shared/circular.txt');

const folder = mkdtempSync(join(tmpdir(), 'source-'));
function aFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const cats = aFile('chats.txt', '1 - LES CHATS\n\nLe chat dort.\n');

/** Runs a tool as its npm script does. */
function run(tool: string, ...args: readonly string[]) {
  const command = ['--import', 'tsx', `tools/${tool}.ts`, ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

describe('npm run verify:source', () => {
  test.skipIf(!existsSync(circular))('says that the circular holds', () => {
    const { status, stdout, stderr } = run('verify-source', circular);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('✓ Rien n’est perdu');
  });

  test('tells of every clause lost in another text, and what it says instead', () => {
    const { status, stdout, stderr } = run('verify-source', cats);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('1.window');
    expect(stdout).toContain('9.not-registration');
    expect(stdout.replaceAll('\u00a0', ' ')).toContain('« 1 - LES CHATS Le chat dort »');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([
    ['no file', [], /Il faut un fichier, et un seul/],
    ['a file that does not exist', [`${cats}.not`], /chats\.txt\.not\u00a0: ce fichier n’existe pas\.\n$/],
  ])('%s: one sentence', (_, args, trouble) => {
    const { status, stdout, stderr } = run('verify-source', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(trouble);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test.each([
  ['a folder', folder, /c’est un répertoire/],
  ['no text', aFile('octets', Uint8Array.of(0xff, 0xfe, 0x41)), /n’est pas un texte en UTF-8/],
  ['no word', aFile('points', ' … \n'), /ne contient aucun mot/],
])('%s is no source', (_, path, trouble) => {
  expect(() => textOf(path)).toThrow(Trouble);
  expect(() => textOf(path)).toThrow(trouble);
});

describe('npm run fingerprint', () => {
  test('prints what is to be pasted, and beside it the passage', () => {
    // As `printf 'le chat dort' | sha256sum` has it.
    const sha256 = 'f15433f0f894aed61ff6fb79785b8a6e25a56bcea13c68720b85c106860814ce';
    expect(run('fingerprint', cats, 'Le chat', 'dort')).toMatchObject({
      status: 0,
      stdout: `{ words: 3, sha256: '${sha256}' },\n`,
      stderr: '«\u00a0Le chat dort\u00a0»\n',
    });
  });

  test('says in one sentence what it wants', () => {
    expect(run('fingerprint', cats, 'Le chat')).toMatchObject({ status: 2, stdout: '' });
    expect(run('fingerprint', cats, 'Le chien', 'dort').stderr).toMatch(/^Les premiers mots, .*\.\n$/);
  });
});
