import { firstWords } from 'virtual:first-words';
import type { CandidateFacts, FactName } from 'candidat-bts';
import { factOfText, factText } from './fact-text.ts';
import { marksOfParameters, marksParameters } from './marks-fragment.ts';
import type { State, View } from './state.ts';
import { nothingYet } from './state.ts';

const views: readonly View[] = ['accueil', 'inscription', 'dossier', 'notes'];
const { pieces } = firstWords;
// as: Object.keys forgets that the keys are facts.
const facts = Object.keys(firstWords.answers) as FactName[];

/** The state as the fragment of an address; browsers never send that part of it. */
export function fragmentOf(state: State): string {
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  for (const fact of facts) put(fact, factText(state.facts[fact]));
  put('question', state.reopened ?? '');
  put('plus-tard', state.skipped.join(' '));
  put('pretes', state.ready.join(' '));
  for (const [name, text] of marksParameters(state.marks)) put(name, text);
  const told = parameters.toString();
  return `#${state.view}${told === '' ? '' : `?${told}`}`;
}

/** The state that a fragment tells; what it cannot mean is left out, since anybody can edit an address. */
export function stateOfFragment(fragment: string): State {
  const [name = '', query = ''] = fragment.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const listed = <Code extends string>(key: string, known: readonly Code[]): readonly Code[] => {
    const told = (parameters.get(key) ?? '').split(' ');
    return known.filter((code) => told.includes(code));
  };
  return {
    view: views.find((view) => view === name) ?? nothingYet.view,
    facts: factsOf(parameters),
    reopened: facts.find((fact) => fact === parameters.get('question')),
    skipped: listed('plus-tard', facts),
    ready: listed('pretes', pieces),
    marks: marksOfParameters(parameters),
  };
}

function factsOf(parameters: URLSearchParams): CandidateFacts {
  const told = facts.flatMap((fact) => {
    const text = parameters.get(fact);
    const value = text === null ? undefined : factOfText(fact, text);
    return value === undefined ? [] : [[fact, value] as const];
  });
  // as: `factOfText` gives each fact a value of its own kind, which the pairs of fromEntries forget.
  return Object.fromEntries(told) as CandidateFacts;
}
