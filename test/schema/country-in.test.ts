import { describe, expect, test } from 'vitest';
import { fr } from '../../src/labels/fr.ts';
import { candidateFactsSchema, formOf, issueInWords, schemaIssues } from '../../src/schema/index.ts';

const readBirth = (country: string) => formOf(candidateFactsSchema).safeParse({ birthPlace: { country, city: 'Fès' } });

describe('a country of birth, as people write it', () => {
  test.each([
    ['MA', 'MA', 'its two letters'],
    ['fr', 'FR', 'in small letters too'],
    ['MAROC', 'MA', 'its French name, as a school list has it'],
    [' Portugal ', 'PT', 'blanks around do not matter'],
    ['Cote d ivoire', 'CI', 'nor do accents, signs and capitals'],
    ['États-Unis', 'US', 'a name with a hyphen'],
    ['Royaume-Uni', 'GB', 'and not UK, a code of old'],
    ['Russie', 'RU', 'and not SU'],
  ])('%j is %s: %s', (written, code) => {
    expect(readBirth(written).data?.birthPlace).toEqual({ country: code, city: 'Fès' });
  });

  test.each(['Angleterre', 'M', '12', 'Maroc (Fès)'])('%j is no country: an issue at its own place', (written) => {
    const issues = schemaIssues(readBirth(written));
    expect(issues).toEqual([{ path: ['birthPlace', 'country'], code: 'not-a-country', parameters: {} }]);
    expect(issueInWords(issues[0] as (typeof issues)[number], fr)).toBe(
      'Écrivez le nom du pays en français (Maroc) ou ses deux lettres (MA).',
    );
  });

  test('an empty one is a gap, not an error', () => {
    expect(readBirth('').data).toEqual({ birthPlace: { city: 'Fès' } });
    expect(candidateFactsSchema.safeParse({ birthPlace: { country: '', city: 'Fès' } }).success).toBe(true);
  });
});
