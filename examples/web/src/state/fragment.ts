import { session } from '../session.ts';
import { factNames } from './fact-kinds.ts';
import { factParameters, factsOfParameters } from './fact-text.ts';
import { marksOfParameters, marksParameters } from './marks-fragment.ts';
import type { State, View } from './state.ts';
import { nothingYet } from './state.ts';

const views: readonly View[] = ['accueil', 'inscription', 'dossier', 'notes'];
const pieces = [...new Set(session.pieces.map(({ piece }) => piece))];

/** The state as the fragment of an address; browsers never send that part of it. */
export function fragmentOf(state: State): string {
  const parameters = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') parameters.append(name, text);
  };
  for (const [name, text] of factParameters(state.facts)) put(name, text);
  put('question', state.reopened ?? '');
  put('plus-tard', state.skipped.join(' '));
  put('pretes', state.ready.join(' '));
  for (const [name, text] of marksParameters(state.marks)) put(name, text);
  const query = parameters.toString();
  return `#${state.view}${query === '' ? '' : `?${query}`}`;
}

/** The state that a fragment holds; what it cannot mean is left out, since anybody can edit an address. */
export function stateOfFragment(fragment: string): State {
  const [name = '', query = ''] = fragment.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const listed = <Code extends string>(key: string, known: readonly Code[]): readonly Code[] => {
    const codes = (parameters.get(key) ?? '').split(' ');
    return known.filter((code) => codes.includes(code));
  };
  return {
    view: views.find((view) => view === name) ?? nothingYet.view,
    facts: factsOfParameters(parameters),
    reopened: factNames.find((fact) => fact === parameters.get('question')),
    skipped: listed('plus-tard', factNames),
    ready: listed('pretes', pieces),
    marks: marksOfParameters(parameters),
  };
}
