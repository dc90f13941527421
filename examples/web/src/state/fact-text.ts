import type { BirthPlace, CandidateFacts, FactName } from 'candidat-bts';
import { assess, ContractError } from 'candidat-bts';
import { session } from '../session.ts';
import type { FactValue } from './fact-kinds.ts';
import { factNames, kindOf, placeParts } from './fact-kinds.ts';

/** A value as text, for the address of the page and for fields; a place of birth has a text for each part. */
export function factText(value: CandidateFacts[FactName]): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';
}

/** Facts as parameters of the address: `route=school`, `birthPlace.city=Nice`. */
export function factParameters(facts: CandidateFacts): readonly Parameter[] {
  return factNames.flatMap((fact): readonly Parameter[] =>
    kindOf(fact) === 'place'
      ? placeParts.map((part) => [`${fact}.${part}`, facts.birthPlace?.[part] ?? ''])
      : [[fact, factText(facts[fact])]],
  );
}

type Parameter = readonly [name: string, text: string];

/** The facts in the parameters of an address, which anybody can edit: what the rules do not take is left out. */
export function factsOfParameters(parameters: URLSearchParams): CandidateFacts {
  const found = factNames.flatMap((fact) => {
    const value = kindOf(fact) === 'place' ? placeIn(parameters) : valueIn(fact, parameters.get(fact) ?? '');
    return value === undefined ? [] : [[fact, value] as const];
  });
  const facts = factsFrom(found);
  return isAccepted(facts) ? facts : factsFrom(found.filter((each) => isAccepted(factsFrom([each]))));
}

/** What a text says by the kind of its fact; whether the fact can have that value is not looked at. */
function valueIn(fact: FactName, text: string): FactValue | undefined {
  if (text === '') return undefined;
  switch (kindOf(fact)) {
    case 'either':
      return text === 'oui' ? true : text === 'non' ? false : undefined;
    case 'amount':
    case 'count':
      return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
    default:
      return text;
  }
}

function placeIn(parameters: URLSearchParams): BirthPlace | undefined {
  const parts = placeParts.flatMap((part) => {
    const text = parameters.get(`birthPlace.${part}`) ?? '';
    return text === '' ? [] : [[part, text] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function factsFrom(found: readonly (readonly [FactName, FactValue])[]): CandidateFacts {
  // as: a value may still be none of its fact's, which `isAccepted` finds out.
  return Object.fromEntries(found) as CandidateFacts;
}

/** Whether the rules take some facts: `assess` looks at every one, whatever the instant. */
function isAccepted(facts: CandidateFacts): boolean {
  try {
    assess(facts, new Date(0), session);
    return true;
  } catch (trouble) {
    if (trouble instanceof ContractError) return false;
    throw trouble;
  }
}
