import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { absoluteLinks } from '../../tools/absolute-links.ts';

const root = join(import.meta.dirname, '../..');
const repository = 'https://example.org/somebody/a-fork';
const commit = '0123456789abcdef0123456789abcdef01234567';
const blob = `${repository}/blob/${commit}`;
const raw = `${repository}/raw/${commit}`;

describe('absoluteLinks', () => {
  test.each([
    ['[rules](docs/rules.md)', `[rules](${blob}/docs/rules.md)`, 'a link'],
    ['[rules](./docs/rules.md)', `[rules](${blob}/docs/rules.md)`, 'with a dot before'],
    ['[rules](docs/rules.md#section-5)', `[rules](${blob}/docs/rules.md#section-5)`, 'with a place in the page'],
    ['[examples](examples)', `[examples](${blob}/examples)`, 'a folder'],
    ['[`code`](src/index.ts)', `[\`code\`](${blob}/src/index.ts)`, 'the text of a link may be code'],
    ['[a](a.md), [b](b.md)', `[a](${blob}/a.md), [b](${blob}/b.md)`, 'several in a line'],
    ['[a](a.md "title")', `[a](${blob}/a.md "title")`, 'a title stays'],
    ['![phone](docs/a.png)', `![phone](${raw}/docs/a.png)`, 'a picture'],
    ['[![phone](a.png)](b.md)', `[![phone](${raw}/a.png)](${blob}/b.md)`, 'a picture that is a link'],
    ['<img src="docs/a.png" alt="x">', `<img src="${raw}/docs/a.png" alt="x">`, 'a picture in HTML'],
    ['<a href="docs/a.md">x</a>', `<a href="${blob}/docs/a.md">x</a>`, 'a link in HTML'],
    ['[rules]: docs/rules.md', `[rules]: ${blob}/docs/rules.md`, 'a reference'],
    ['[npm](https://npmjs.com/)', '[npm](https://npmjs.com/)', 'an absolute link stays'],
    ['[mail](mailto:a@example.org)', '[mail](mailto:a@example.org)', 'so does an address'],
    ['[below](#licence)', '[below](#licence)', 'and a place in the same page'],
    ['`[a](a.md)`', '`[a](a.md)`', 'code stays'],
    ['```ts\ncall[a](b);\n```\n[a](a.md)', `\`\`\`ts\ncall[a](b);\n\`\`\`\n[a](${blob}/a.md)`, 'a block of code stays'],
  ])('%j becomes %j: %s', (text, expected) => {
    expect(absoluteLinks(text, repository, commit)).toBe(expected);
  });
});

const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');

describe('the release workflow', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of ['package.json', 'README.md']) cpSync(join(root, file), join(folder, file));
  for (const each of ['node_modules', 'tools', 'examples']) symlinkSync(join(root, each), join(folder, each));
  const env = { ...process.env, REPOSITORY: repository, GITHUB_SHA: commit };
  const [, commands = 'exit 1'] =
    /- name: the package names its repository\n[\s\S]*?run: \|\n((?: {10}.*\n)+)/.exec(workflow) ?? [];
  execFileSync('bash', ['-euo', 'pipefail', '-c', commands], { cwd: folder, env });
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');

  test('names the repository it runs in, and package.json names none', () => {
    const before = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = {
      repository: { type: 'git', url: `git+${repository}.git` },
      homepage: `${repository}#readme`,
      bugs: { url: `${repository}/issues` },
    };
    for (const field of Object.keys(named)) expect(before).not.toHaveProperty(field);
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({ ...before, ...named });
  });

  test('leaves no relative link in the README, and none to a file that does not exist', () => {
    const targets = [...readme.matchAll(/\]\(([^()\s]+)\)|\s(?:src|href)="([^"]+)"/g)].map(
      ([, one, other]) => one ?? other,
    );
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !target?.startsWith('https://'))).toEqual([]);
    const files = targets.flatMap((target = '') => {
      const [, file] = target.split(/^https:\/\/example\.org\/somebody\/a-fork\/(?:blob|raw)\/[0-9a-f]{40}\/([^#]+)/);
      return file === undefined ? [] : [file];
    });
    expect(files).toContain('docs/rules.md');
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('changes nothing else in it', () => {
    const original = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme.replaceAll(`${blob}/`, '').replaceAll(`${raw}/`, '')).toBe(original);
  });

  test('publishes after that, with provenance', () => {
    const [before = '', after] = workflow.split('run: npm publish --provenance');
    expect(after).toBeDefined();
    expect(before).toContain('- name: the package names its repository\n');
    expect(before).toMatch(/REPOSITORY: \$\{\{ github\.server_url \}\}\/\$\{\{ github\.repository \}\}/);
  });
});

test.each([
  ['no argument', []],
  ['no commit', [repository]],
  ['a branch in place of a commit', [repository, 'main']],
  ['too much', [repository, commit, 'README.md']],
])('readme-for-npm, %s: one sentence, and nothing is written', (_, args) => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  cpSync(join(root, 'README.md'), join(folder, 'README.md'));
  const tool = join(root, 'tools/readme-for-npm.ts');
  const tsx = import.meta.resolve('tsx');
  const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, tool, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^Il faut .*\.\n$/) });
  expect(readFileSync(join(folder, 'README.md'))).toEqual(readFileSync(join(root, 'README.md')));
});
