import type { MarksState, OralMark, OwnExam } from './state.ts';
import { regulationIds } from './state.ts';

const domains: readonly OwnExam['domain'][] = ['general', 'professional', 'optional'];
const mostOwnExams = 20;

/** Marks as parameters of the address: `bts`, `epreuve` once per exam of one's own, `note.E1`, `oral.E3`. */
export function marksParameters({ regulation, marks, own, orals }: MarksState): readonly (readonly [string, string])[] {
  return [
    ['bts', regulation ?? ''],
    ...own.map(({ title, domain, coefficient }) => ['epreuve', [domain, coefficient, title].join('·')] as const),
    ...Object.entries(marks).map(([exam, mark]) => [`note.${exam}`, mark] as const),
    ...orals.map(({ exam, mark }) => [`oral.${exam}`, String(mark)] as const),
  ];
}

/** What is in the form of marks, as one text: equal where nothing was changed. The orals have a form of their own. */
export function marksText(state: MarksState): string {
  return new URLSearchParams(marksParameters({ ...state, orals: [] }).map(([name, text]) => [name, text])).toString();
}

export function marksOfParameters(parameters: URLSearchParams): MarksState {
  return {
    regulation: regulationIds.find((id) => id === parameters.get('bts')),
    marks: Object.fromEntries(named(parameters, 'note.')),
    own: parameters.getAll('epreuve').slice(0, mostOwnExams).map(ownExam),
    orals: named(parameters, 'oral.').flatMap(oralMark),
  };
}

function named(parameters: URLSearchParams, prefix: string): readonly (readonly [string, string])[] {
  return [...parameters].flatMap(([name, text]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), text] as const] : [],
  );
}

function ownExam(text: string): OwnExam {
  const [domain, coefficient = '', ...title] = text.split('·');
  return { domain: domains.find((known) => known === domain) ?? 'general', coefficient, title: title.join('·') };
}

function oralMark([exam, text]: readonly [string, string]): readonly OralMark[] {
  const mark = Number(text);
  return mark >= 0 && mark <= 20 && Number.isInteger(mark * 2) ? [{ exam, mark }] : [];
}
