import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../examples/batch/generate.ts';

const root = join(import.meta.dirname, '../..');
const command = ['--import', 'tsx', 'examples/example.ts'];

/** Runs an example as `npm run -s example -- …` does, once the library is built. */
function example(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8', input, maxBuffer: 1e8 });
}

function started(args: readonly string[]) {
  return spawn(process.execPath, [...command, ...args], { cwd: root });
}

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
function aFile(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

// Enough for several tasks: a file is read 256 KiB at a time.
const dossiers = [...blocks(1000, 5, 'ndjson')].join('');
const path = aFile('dossiers.ndjson', dossiers);

// Processes take their time, and whether they do depends on no host's zone.
describe.runIf(process.env.HOST_ZONE === 'UTC')('npm run example -- batch', () => {
  const two = example(['batch', path, '--workers', '2']);

  test('answers every dossier in order, and sums up on standard error', () => {
    expect(two.status).toBe(0);
    const lines = two.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
    expect(two.stderr).toContain('1\u202f000\u00a0dossiers');
    expect(two.stderr).toContain('Ce n’est pas un service officiel');
    // No bar and no colours where it is no terminal.
    expect(two.stderr).not.toContain('\u001b');
  });

  test.each(['1', '4'])('the same bytes with %s workers', (workers) => {
    expect(example(['batch', path, '--workers', workers]).stdout === two.stdout).toBe(true);
  });

  test('as a filter: the same without the numbers, and nothing beside', () => {
    const { status, stdout, stderr } = example(['batch', '--filter'], `${dossiers}{`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const wrong = '{"errors":[{"code":"not-json","message":"La ligne n’est pas du JSON."}]}\n';
    expect(stdout === `${two.stdout.replace(/^{"line":\d+,/gm, '{')}${wrong}`).toBe(true);
  });

  test('a wrong line has its errors in its place: exit code 1', () => {
    // Longer than several tasks, and refused for what is in it.
    const long = `{"department": "${'x'.repeat(10_000_000)}"}`;
    const { status, stdout, stderr } = example(
      ['batch'],
      `{"department": "06"}\n${long}\n{"departement": 6}\n${dossiers}`,
    );
    expect(status).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1003);
    expect(lines[1]).toMatchObject({ line: 2, errors: [{ code: 'not-a-department' }] });
    expect(lines[2]).toMatchObject({ line: 3, errors: [{ code: 'unknown-key', fact: 'departement' }] });
    expect(lines[3]).toMatchObject({ line: 4, id: 'N26-0000001' });
    expect(stderr).toContain('ligne 3');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['a missing file', ['batch', join(folder, 'nowhere.csv')], /nowhere\.csv/],
    ['an unknown column', ['batch', aFile('names.csv', 'nom;voie\nA;school\n')], /nom/],
  ])('%s is wrong use: one sentence, exit code 2', (_, args, message) => {
    const { status, stdout, stderr } = example(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('ends when nobody reads any more', () => {
    const run = `${process.execPath} ${command.join(' ')}`;
    const pipe = `${run} generate --count 100000000 | ${run} batch | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${pipe}; echo "\${PIPESTATUS[@]}"`], {
      cwd: root,
      encoding: 'utf8',
    });
    const [first = '', statuses] = stdout.trimEnd().split('\n');
    expect(JSON.parse(first)).toMatchObject({ line: 1 });
    expect({ statuses, stderr }).toEqual({ statuses: '0 0 0', stderr: '' });
  });

  test('ends on Ctrl-C: whole lines, a summary, exit code 130', async () => {
    const job = started(['batch']);
    let [out, summary] = ['', ''];
    job.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    job.stderr.setEncoding('utf8').on('data', (text) => {
      summary += text;
    });
    job.stdin.on('error', () => undefined).write(dossiers.slice(0, 100_000));
    await once(job.stdout, 'data');
    job.kill('SIGINT');
    const [code] = await once(job, 'close');
    expect(code).toBe(130);
    expect(out.endsWith('}\n')).toBe(true);
    expect(summary).toContain('Interrompu après');
  });

  test('reads no faster than it is read', async () => {
    const job = started(['batch', '--workers', '2']);
    let sent = 0;
    const send = async () => {
      while (sent < 12 && (job.stdin.write(dossiers) || (await once(job.stdin, 'drain')))) sent += 1;
      job.stdin.end();
    };
    const sending = send();
    await once(job.stdout, 'readable');
    await new Promise((later) => setTimeout(later, 1500));
    // Some 600 kB each: pipes and tasks under way hold less than three.
    expect(sent).toBeLessThan(6);
    let lines = 0;
    job.stdout.on('data', (bytes: Buffer) => {
      lines += bytes.toString('latin1').split('\n').length - 1;
    });
    job.stderr.resume();
    const [code] = await once(job, 'close');
    await sending;
    expect({ code, lines }).toEqual({ code: 0, lines: 12_000 });
  });
});
