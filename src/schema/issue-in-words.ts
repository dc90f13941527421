import type { Labels } from '../model/labels.ts';
import type { SchemaIssue } from '../model/schema-issue.ts';

/** What puts issues in words: `fr` or `en` as a whole, or these parts of it. */
export interface IssueLabels extends Pick<Labels, 'messages' | 'locale'> {
  /** The words of the choices; without them choices are named by their codes, which suits those who edit a file. */
  readonly facts?: Labels['facts'];
}

/**
 * An issue as a sentence of a language. The choices of a fact are named as a form shows them, provided that the labels
 * include `facts`.
 *
 * @example
 * ```ts
 * const [day] = schemaIssues(identitySchema.safeParse({ bornOn: '2001-02-29' }));
 * issueInWords(day, en); // 'There is no such day in the calendar.'
 * const [choice] = schemaIssues(experienceSchema.safeParse({ jobLevel: 'chef' }));
 * issueInWords(choice, en);
 * // 'Choose one of these: “Below technician”, “Technician” or “Higher technician (technicien supérieur) or above”.'
 * ```
 */
export function issueInWords({ code, path, parameters }: SchemaIssue, labels: IssueLabels): string {
  // A schema that is not of this library words its own issues.
  const words = Object.hasOwn(labels.messages, code) ? labels.messages[code] : code;
  const filled: Readonly<Record<string, string | undefined>> = {
    key: parameters.key,
    options: parameters.options && listed(parameters.options, wordsAt(path, labels), labels.locale),
  };
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => filled[name] ?? gap);
}

type OptionWords = Readonly<Record<string, string>>;

/** The words for the choices of the fact that a path ends in; none where it ends in no such fact. */
function wordsAt(path: SchemaIssue['path'], { facts = {} }: { readonly facts?: object }): OptionWords {
  const label: unknown = Object.entries(facts).find(([fact]) => fact === path.at(-1))?.[1];
  return hasOptions(label) ? label.options : {};
}

function hasOptions(label: unknown): label is { readonly options: OptionWords } {
  return typeof label === 'object' && label !== null && 'options' in label;
}

/** « a », « b » ou « c ». */
function listed(options: readonly string[], words: OptionWords, locale: Labels['locale']): string {
  const [open, close] = locale === 'fr-FR' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  const quoted = options.map((option) => `${open}${words[option] ?? option}${close}`);
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(quoted);
}
