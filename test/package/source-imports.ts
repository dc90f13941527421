import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../../src');

interface Import {
  readonly file: string;
  readonly target: string;
}

/** Every file of the source, and everything that any of them imports, by its place in the source where it has one. */
export const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
export const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(([, specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier,
  })),
);

/** The folder that a file stands in, or the file itself where it stands in none. */
export const partOf = (file: string): string => file.split('/')[0] ?? file;
