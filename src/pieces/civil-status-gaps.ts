import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { CivilStatusGap } from '../model/piece.ts';

/**
 * What is still missing of the place of birth: city and country always; the arrondissement for Paris, Lyon and Marseille in
 * France. It may stand beside the name of the city: « Lyon 3e » or « 75015 Paris ». Case and accents do not matter. A country that
 * is no two-letter code is missing.
 *
 * @throws ContractError where a part of the place is not a text.
 *
 * @example
 * ```ts
 * civilStatusGaps({ birthPlace: { country: 'FR', city: 'MARSEILLE' } }); // ['birth-arrondissement']
 * civilStatusGaps({ birthPlace: { country: 'FR', city: 'Paris 15e Arrondissement' } }); // []
 * civilStatusGaps({ birthPlace: { city: 'Gênes' } }); // ['birth-country']
 * ```
 *
 * @see circular §5, clauses `5.birth-france`, `5.birth-abroad`
 */
export function civilStatusGaps(facts: CandidateFacts): readonly CivilStatusGap[] {
  requireObject('civilStatusGaps', 'facts', facts);
  if (facts.birthPlace !== undefined) requireObject('civilStatusGaps', 'facts.birthPlace', facts.birthPlace);
  const city = plain(facts, 'city');
  const country = plain(facts, 'country');
  const gaps: CivilStatusGap[] = [];
  if (city === '') gaps.push('birth-city');
  if (!/^[a-z]{2}$/.test(country)) gaps.push('birth-country');
  const divided = country === 'fr' && DIVIDED.test(city);
  if (divided && plain(facts, 'arrondissement') === '' && !namesArrondissement(city)) gaps.push('birth-arrondissement');
  return gaps;
}

/** One of the three cities, and not another whose name has theirs in it (Sainte-Foy-lès-Lyon). */
const DIVIDED = /(?<![\p{L}-])(paris|lyon|marseille)(?!-?\p{L})/u;
/** « 3e », « 1er arrondissement ». */
const ORDINAL = /(?<!\d)(0?[1-9]|1\d|20) ?(er|e|eme|ieme|arr)\b/;
const POSTAL_CODE = /(?<!\d)(750(0[1-9]|1\d|20)|75116|6900[1-9]|130(0[1-9]|1[0-6]))(?!\d)/;

/** Whether a city is written with its arrondissement; a number in brackets or before the name is a department: « Lyon (69) ». */
function namesArrondissement(city: string): boolean {
  if (ORDINAL.test(city) || POSTAL_CODE.test(city)) return true;
  const [, afterName = ''] = city.replace(/\([^)]*\)/g, ' ').split(/paris|lyon|marseille/);
  return /(?<!\d)(0?[1-9]|1\d|20)(?!\d)/.test(afterName);
}

/** A part of the place without case, accents and outer blanks. */
function plain({ birthPlace }: CandidateFacts, part: 'city' | 'country' | 'arrondissement'): string {
  const text: unknown = birthPlace?.[part] === undefined ? '' : birthPlace[part];
  if (typeof text !== 'string') throw new ContractError('civilStatusGaps', `facts.birthPlace.${part}`, 'a text', text);
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
