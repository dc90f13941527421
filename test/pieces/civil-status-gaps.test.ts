import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { BirthPlace } from '../../src/index.ts';
import { civilStatusGaps } from '../../src/index.ts';

test.each<[BirthPlace | undefined, readonly string[], string]>([
  [undefined, ['birth-city', 'birth-country'], 'nothing told yet'],
  [{ country: 'FR', city: 'Nice' }, [], 'a city without arrondissements'],
  [{ country: 'FR', city: 'Paris' }, ['birth-arrondissement'], 'Paris'],
  [{ country: 'FR', city: 'Lyon' }, ['birth-arrondissement'], 'Lyon'],
  [{ country: 'FR', city: 'Marseille' }, ['birth-arrondissement'], 'Marseille'],
  [{ country: 'fr', city: ' MARSEILLE ' }, ['birth-arrondissement'], 'case and blanks do not matter'],
  [{ country: 'FR', city: 'Màrseille' }, ['birth-arrondissement'], 'accents do not matter'],
  [{ country: 'FR', city: 'Paris', arrondissement: '15e' }, [], 'told'],
  [{ country: 'FR', city: 'Paris', arrondissement: '  ' }, ['birth-arrondissement'], 'a blank tells nothing'],
  [{ country: 'US', city: 'Paris' }, [], 'Paris, Texas'],
  [{ country: 'IT', city: '' }, ['birth-city'], 'abroad the city is asked too'],
  [{ country: '', city: 'Gênes' }, ['birth-country'], 'and the country'],
  [{ country: 'France', city: 'Paris' }, ['birth-country'], 'a country is told by its two letters'],
])('%j lacks %j: %s', (birthPlace, gaps) => expect(civilStatusGaps({ birthPlace })).toEqual(gaps));

test.prop([fc.string(), fc.string(), fc.string()])(
  'only Paris, Lyon and Marseille have arrondissements',
  (country, city, more) => {
    const gaps = civilStatusGaps({ birthPlace: { country, city: `${city}x`, arrondissement: more } });
    expect(gaps).not.toContain('birth-arrondissement');
  },
);

test('a part that is no text is an error', () => {
  // as: what a form in plain JavaScript may hold.
  const birthPlace = { country: 33, city: 'Nice' } as unknown as BirthPlace;
  expect(() => civilStatusGaps({ birthPlace })).toThrow(
    /civilStatusGaps: `facts.birthPlace.country` must be a text, got 33/,
  );
});
