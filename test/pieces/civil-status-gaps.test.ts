import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { BirthPlace, CandidateFacts } from '../../src/index.ts';
import { ContractError, civilStatusGaps } from '../../src/index.ts';

test.each<[BirthPlace | undefined, readonly string[], string]>([
  [undefined, ['birth-city', 'birth-country'], 'nothing known yet'],
  [{}, ['birth-city', 'birth-country'], 'nothing of it known yet'],
  [{ country: 'FR' }, ['birth-city'], 'half known: the city is missing'],
  [{ city: 'Nice' }, ['birth-country'], 'half known: the country is missing'],
  [{ city: 'Paris' }, ['birth-country'], 'whether it is the one in France is not known yet'],
  [{ arrondissement: '15e' }, ['birth-city', 'birth-country'], 'an arrondissement alone'],
  [{ country: undefined, city: 'Nice' }, ['birth-country'], 'present as undefined is absent'],
  [{ country: 'FR', city: 'Nice' }, [], 'a city without arrondissements'],
  [{ country: 'FR', city: 'Paris' }, ['birth-arrondissement'], 'Paris'],
  [{ country: 'FR', city: 'Lyon' }, ['birth-arrondissement'], 'Lyon'],
  [{ country: 'FR', city: 'Marseille' }, ['birth-arrondissement'], 'Marseille'],
  [{ country: 'fr', city: ' MARSEILLE ' }, ['birth-arrondissement'], 'case and blanks do not matter'],
  [{ country: 'FR', city: 'Màrseille' }, ['birth-arrondissement'], 'accents do not matter'],
  [{ country: ' fr ', city: 'Paris', arrondissement: '15e' }, [], 'present'],
  [{ country: 'FR', city: 'Paris', arrondissement: '  ' }, ['birth-arrondissement'], 'a blank is none'],
  [{ country: 'US', city: 'Paris' }, [], 'Paris, Texas'],
  [{ country: 'IT', city: '' }, ['birth-city'], 'abroad the city is needed too'],
  [{ country: 'IT', city: ' ' }, ['birth-city'], 'and a blank is none'],
  [{ country: '', city: 'Gênes' }, ['birth-country'], 'and so is the country'],
  [{ country: 'France', city: 'Paris' }, ['birth-country'], 'a country is two letters here'],
  [{ country: 'F1', city: 'Nice' }, ['birth-country'], 'letters, not digits'],
])('%j lacks %j: %s', (birthPlace, gaps) => {
  expect(civilStatusGaps({ birthPlace })).toStrictEqual(gaps);
});

test.each<[string, boolean, string]>([
  ['Paris 15', true, 'a number after the name'],
  ['PARIS 15', true, 'in capitals'],
  ['Paris15', true, 'without a blank'],
  ['Paris, 15', true, 'after a comma'],
  ['Paris-15', true, 'after a hyphen'],
  ['Paris 05', true, 'a nought before it'],
  ['Paris 1', true, 'the first'],
  ['Paris 20', true, 'the last there is'],
  ['Paris 0', false, 'there is none before the first'],
  ['Paris 21', false, 'nor after the twentieth'],
  ['Paris 115', false, 'a number that only ends like one'],
  ['Paris 1er', true, 'the first, as it is written'],
  ['Paris 15e Arrondissement', true, 'an ordinal'],
  ['Lyon 3ème', true, 'another way to write one'],
  ['Lyon 3EME', true, 'without its accent'],
  ['Lyon 3 ième', true, 'or so'],
  ['3e arrondissement de Lyon', true, 'before the name'],
  ['3 arr. Lyon', true, 'shortened'],
  ['Paris (15e)', true, 'an ordinal in brackets is no department'],
  ['21e Paris', false, 'there is no 21st'],
  ['Marseille 13', true, 'after the name it is the 13th'],
  ['13 Marseille', false, 'before the name it is the department'],
  ['Marseille (13)', false, 'and so it is in brackets'],
  ['Marseille (13) 8', true, 'what comes after the brackets is not'],
  ['8 (13) Marseille', false, 'before the name, whatever is in brackets'],
  ['Lyon (69)', false, 'no arrondissement has such a number'],
  ['Lyon 69', false, 'nor without brackets'],
  ['75 Paris', false, 'a department before the name'],
  ['75015 Paris', true, 'the postal code of the 15th'],
  ['Paris 75015', true, 'after the name too'],
  ['Paris 75020', true, 'of the last'],
  ['Paris 75021', false, 'of none'],
  ['Paris 75000', false, 'of the whole city'],
  ['75116 Paris', true, 'the 16th has a second one'],
  ['175015 Paris', false, 'a longer number is no postal code'],
  ['Paris 750151', false, 'nor at its end'],
  ['69009 Lyon', true, 'the ninth and last of Lyon'],
  ['69010 Lyon', false, 'of none'],
  ['69000 Lyon', false, 'of the whole city'],
  ['13016 Marseille', true, 'the 16th and last of Marseille'],
  ['13009 Marseille', true, 'one figure'],
  ['13017 Marseille', false, 'of none'],
  ['13000 Marseille', false, 'of the whole city'],
  ['ville de Paris', false, 'the word stands in it'],
  ['Seine (Paris)', false, 'in brackets too'],
])('born in %j, France: arrondissement known %s (%s)', (city, known) => {
  expect(civilStatusGaps({ birthPlace: { country: 'FR', city } })).toStrictEqual(known ? [] : ['birth-arrondissement']);
});

test.each([
  'Parisot',
  'Lyons-la-Forêt',
  'Sainte-Foy-lès-Lyon',
  'Le Touquet-Paris-Plage',
  'Marseille-en-Beauvaisis',
  'Villeparisis',
])('%s is another city', (city) => {
  expect(civilStatusGaps({ birthPlace: { country: 'FR', city } })).toStrictEqual([]);
});

test.prop([
  fc.string(),
  fc.string().filter((text) => !/paris|lyon|marseille/i.test(text.normalize('NFD'))),
  fc.string(),
])('only Paris, Lyon and Marseille have arrondissements', (country, city, arrondissement) => {
  expect(civilStatusGaps({ birthPlace: { country, city, arrondissement } })).not.toContain('birth-arrondissement');
});

test.prop([
  fc.constantFrom('Paris', 'LYON', 'marseille'),
  fc.integer({ min: 1, max: 20 }),
  fc.constantFrom('e', 'ème', ' e', ''),
])('an arrondissement is known wherever it stands: of its own, or after the name', (city, number, ending) => {
  const arrondissement = `${number}${ending}`;
  expect(civilStatusGaps({ birthPlace: { country: 'FR', city, arrondissement } })).toStrictEqual([]);
  expect(civilStatusGaps({ birthPlace: { country: 'FR', city: `${city} ${arrondissement}` } })).toStrictEqual([]);
});

test.each<[unknown, string]>([
  [null, '`facts` must be an object, got null'],
  [{ birthPlace: 'Nice' }, '`facts.birthPlace` must be an object, got "Nice"'],
  [{ birthPlace: null }, '`facts.birthPlace` must be an object, got null'],
  [{ birthPlace: { country: 33, city: 'Nice' } }, '`facts.birthPlace.country` must be a text, got 33'],
  [{ birthPlace: { country: 'FR', city: null } }, '`facts.birthPlace.city` must be a text, got null'],
  [{ birthPlace: { country: 'FR', city: ['Nice'] } }, '`facts.birthPlace.city` must be a text, got a list'],
  [
    { birthPlace: { country: 'FR', city: 'Paris', arrondissement: 15 } },
    '`facts.birthPlace.arrondissement` must be a text, got 15',
  ],
])('%j is an error: %s', (facts, message) => {
  // as: what a form in plain JavaScript may hold.
  expect(() => civilStatusGaps(facts as CandidateFacts)).toThrow(ContractError);
  expect(() => civilStatusGaps(facts as CandidateFacts)).toThrow(`civilStatusGaps: ${message}`);
});
