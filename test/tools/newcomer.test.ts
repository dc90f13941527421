import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Trouble } from '../../tools/command-line.ts';
import { asCommonJs, blocksOf, lastComment, promisedLines } from '../../tools/guide.ts';
import { newcomer } from '../../tools/newcomer.ts';

describe('a newcomer', () => {
  const { save, run, expect: hold } = newcomer(join(mkdtempSync(join(tmpdir(), 'newcomer-')), 'empty'));

  test('has an empty folder, and in it what was saved', () => {
    expect(run('ls')).toEqual([]);
    save('told.txt', 'one\ntwo\n');
    expect(run('cat told.txt')).toEqual(['one', 'two']);
  });

  test('is content with what was promised, and with nothing else', () => {
    expect(() => hold('told', 'cat told.txt', ['one', 'two'])).not.toThrow();
    expect(() => hold('told', 'cat told.txt', ['one'])).toThrow(Trouble);
    expect(() => hold('told', 'cat told.txt', ['two', 'one'])).toThrow(/told/);
  });

  test('stops at the first command that fails', () => expect(() => run('false\necho done')).toThrow(Trouble));
});

describe('a guide is read', () => {
  const guide = 'Save as `a.ts`:\n\n```ts\n1;\n```\n\nand `b`\n\n```sh\nls # → x\n```\n';

  test('by its blocks, with the names of files', () => {
    expect(blocksOf(guide)).toEqual([
      { language: 'ts', code: '1;\n', file: 'a.ts' },
      { language: 'sh', code: 'ls # → x\n' },
    ]);
  });

  test.each([
    ["console.log('→ a'); // → a\n// no\n  // → b\n", ['a', 'b']],
    ['curl x\n# → {"a":1}\n', ['{"a":1}']],
  ])('promises stand behind arrows in comments: %j', (code, lines) => expect(promisedLines(code)).toEqual(lines));

  test('imports become calls of require', () => {
    expect(asCommonJs("import { a, b } from 'c';\nb(a);\n")).toBe("const { a, b } = require('c');\nb(a);\n");
  });

  test('the last comment of a script is what stands at its end', () => {
    expect(lastComment('// first\na();\n\n// one\n//   two\n')).toEqual(['one', '  two']);
  });
});
