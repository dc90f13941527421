/** A fenced block of a guide, and the name of the file to save it in, if the text gives one. */
export interface Block {
  readonly language: string;
  readonly code: string;
  readonly file?: string;
}

/** The fenced blocks of a guide, in order. */
export function blocksOf(guide: string): readonly Block[] {
  // The name is code in the line before the block: « Save this as `check.ts`: ».
  return [...guide.matchAll(/(?:`([\w-]+\.\w+)`[^\n]*\n\n)?```(\w+)\n([\s\S]*?)```/g)].map(
    ([, file, language = '', code = '']) => ({ language, code, ...(file === undefined ? {} : { file }) }),
  );
}

/** The lines that a program or a command promises to print: what follows its arrows. */
export function promisedLines(code: string): readonly string[] {
  return [...code.matchAll(/(?:\/\/|#) → (.*)$/gm)].map(([, line = '']) => line);
}

/** A snippet as CommonJS, converted as the guide says: imports become calls of `require`. */
export function asCommonJs(code: string): string {
  return code.replace(/^import (\{[^}]+\}) from ('[^']+');/gm, 'const $1 = require($2);');
}

/** The lines of the last comment of a script: what an example of the course prints. */
export function lastComment(script: string): readonly string[] {
  const [comment = ''] = /(?:\/\/ .*\n)+(?![\s\S])/.exec(script) ?? [];
  return comment
    .trimEnd()
    .split('\n')
    .map((line) => line.replace('// ', ''));
}
