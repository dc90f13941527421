import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { CivilStatusGap } from '../model/piece.ts';

/**
 * What is still to be told of the place of birth: city and country always; the arrondissement for Paris, Lyon and
 * Marseille in France, where case and accents do not matter. A country that is no two-letter code is still to be told.
 *
 * @throws ContractError where a part of the place is not a text.
 *
 * @example
 * ```ts
 * civilStatusGaps({ birthPlace: { country: 'FR', city: 'MARSEILLE' } }); // ['birth-arrondissement']
 * civilStatusGaps({ birthPlace: { country: 'IT', city: 'Gênes' } }); // []
 * ```
 *
 * @see circular §5, clauses `5.birth-france`, `5.birth-abroad`
 */
export function civilStatusGaps(facts: CandidateFacts): readonly CivilStatusGap[] {
  requireObject('civilStatusGaps', 'facts', facts);
  const city = plain(facts, 'city');
  const country = plain(facts, 'country');
  const gaps: CivilStatusGap[] = [];
  if (city === '') gaps.push('birth-city');
  if (!/^[a-z]{2}$/.test(country)) gaps.push('birth-country');
  const divided = country === 'fr' && ['paris', 'lyon', 'marseille'].includes(city);
  if (divided && plain(facts, 'arrondissement') === '') gaps.push('birth-arrondissement');
  return gaps;
}

/** A part of the place without case, accents and outer blanks. */
function plain({ birthPlace }: CandidateFacts, part: 'city' | 'country' | 'arrondissement'): string {
  const text: unknown = birthPlace?.[part] ?? '';
  if (typeof text !== 'string') throw new ContractError('civilStatusGaps', `facts.birthPlace.${part}`, 'a text', text);
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
