import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Labels } from '../model/labels.ts';

/** The function that was called, which its errors name, and the words that it was passed. */
export interface Wording<Part extends keyof Labels> {
  readonly rule: string;
  readonly labels: Pick<Labels, Part>;
}

/** The words for a code of a result; `argument` is where that code stands, `keys` lead to the text where a code has several. */
export function phrase<Part extends keyof Labels>(
  { rule, labels }: Wording<NoInfer<Part>>,
  part: Part,
  code: string & keyof Labels[Part],
  argument: string,
  ...keys: readonly string[]
): string {
  return phraseIn(rule, partOf(rule, labels, part), `labels.${part}`, code, argument, ...keys);
}

/** The words for a code below another one, such as the value of a reading; each code comes with where it stands. */
export function phraseBelow<Part extends keyof Labels>(
  { rule, labels }: Wording<NoInfer<Part>>,
  part: Part,
  [above, aboveArgument]: readonly [code: string & keyof Labels[Part], argument: string],
  [code, argument]: readonly [code: string, argument: string],
  ...between: readonly string[]
): string {
  const words = partOf(rule, labels, part);
  requireCode(rule, words, `labels.${part}`, above, aboveArgument);
  const path = ['labels', part, above, ...between].join('.');
  return phraseIn(rule, Object(valueAt(words, [above, ...between])), path, code, argument);
}

/** {@link phrase}, of words that are at hand. */
export function phraseIn(
  rule: string,
  words: object,
  path: string,
  code: string,
  argument: string,
  ...keys: readonly string[]
): string {
  requireCode(rule, words, path, code, argument);
  return textAt(rule, words, path, [code, ...keys]);
}

function requireCode(rule: string, words: object, path: string, code: string, argument: string): void {
  if (typeof code === 'string' && Object.hasOwn(words, code)) return;
  throw new ContractError(rule, argument, `a code that \`${path}\` has words for`, code);
}

/** A template with its values in the place of the names in braces. */
export function filled<Part extends 'templates' | 'clock' | 'sources'>(
  { rule, labels }: Wording<NoInfer<Part>>,
  part: Part,
  name: string & keyof Labels[Part],
  values: Values,
): string {
  return withValues(textAt(rule, partOf(rule, labels, part), `labels.${part}`, [name]), values);
}

type Values = Readonly<Record<string, string | number>>;

/** A text with values in the place of the names in braces. */
export function withValues(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/** A part of the labels, which must be there. */
export function partOf<Part extends keyof Labels>(rule: string, labels: Pick<Labels, Part>, part: Part): object {
  requireObject(rule, 'labels', labels);
  const words: unknown = labels[part];
  requireObject(rule, `labels.${part}`, words);
  return words as object; // as: requireObject has just looked.
}

/** The text that keys lead to in some words. */
export function textAt(rule: string, words: object, path: string, keys: readonly string[]): string {
  const text = valueAt(words, keys);
  if (typeof text === 'string') return text;
  throw new ContractError(rule, [path, ...keys].join('.'), 'a text', text);
}

/** What keys lead to, one after the other; nothing where one of them is missing. */
export function valueAt(words: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    // as: an object may be asked for any key that it has.
    (part, key) => (Object.hasOwn(Object(part), key) ? (part as Readonly<Record<string, unknown>>)[key] : undefined),
    words,
  );
}
