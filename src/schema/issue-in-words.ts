import type { Labels } from '../model/labels.ts';
import type { SchemaIssue } from '../model/schema-issue.ts';

/**
 * What is wrong with a value, as a sentence of a language.
 *
 * @example
 * ```ts
 * const [issue] = schemaIssues(identitySchema.safeParse({ bornOn: '2001-02-29' }));
 * issueInWords(issue, en); // 'There is no such day in the calendar.'
 * ```
 */
export function issueInWords(
  { code, parameters }: SchemaIssue,
  { messages, locale }: Pick<Labels, 'messages' | 'locale'>,
): string {
  // A schema that is not of this library words its own issues.
  const words = Object.hasOwn(messages, code) ? messages[code] : code;
  const filled: Readonly<Record<string, string | undefined>> = {
    key: parameters.key,
    options: parameters.options && listed(parameters.options, locale),
  };
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => filled[name] ?? gap);
}

/** « "a", "b" ou "c" ». */
function listed(options: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(options.map((option) => JSON.stringify(option)));
}
