import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departmentCodes } from '../../src/model/department.ts';
import { formOf, residenceSchema } from '../../src/schema/index.ts';
import { issuesOf } from './issues.ts';

const form = formOf(residenceSchema);
const read = (department: unknown): unknown => form.parse({ department }).department;
const refused = (department: unknown): boolean =>
  issuesOf(form, { department }).join() === 'department: not-a-department';

/** INSEE's names (Code officiel géographique, 2026), by code. */
const officialNames = {
  '01': 'Ain',
  '02': 'Aisne',
  '03': 'Allier',
  '04': 'Alpes-de-Haute-Provence',
  '05': 'Hautes-Alpes',
  '06': 'Alpes-Maritimes',
  '07': 'Ardèche',
  '08': 'Ardennes',
  '09': 'Ariège',
  10: 'Aube',
  11: 'Aude',
  12: 'Aveyron',
  13: 'Bouches-du-Rhône',
  14: 'Calvados',
  15: 'Cantal',
  16: 'Charente',
  17: 'Charente-Maritime',
  18: 'Cher',
  19: 'Corrèze',
  '2A': 'Corse-du-Sud',
  '2B': 'Haute-Corse',
  21: 'Côte-d’Or',
  22: 'Côtes-d’Armor',
  23: 'Creuse',
  24: 'Dordogne',
  25: 'Doubs',
  26: 'Drôme',
  27: 'Eure',
  28: 'Eure-et-Loir',
  29: 'Finistère',
  30: 'Gard',
  31: 'Haute-Garonne',
  32: 'Gers',
  33: 'Gironde',
  34: 'Hérault',
  35: 'Ille-et-Vilaine',
  36: 'Indre',
  37: 'Indre-et-Loire',
  38: 'Isère',
  39: 'Jura',
  40: 'Landes',
  41: 'Loir-et-Cher',
  42: 'Loire',
  43: 'Haute-Loire',
  44: 'Loire-Atlantique',
  45: 'Loiret',
  46: 'Lot',
  47: 'Lot-et-Garonne',
  48: 'Lozère',
  49: 'Maine-et-Loire',
  50: 'Manche',
  51: 'Marne',
  52: 'Haute-Marne',
  53: 'Mayenne',
  54: 'Meurthe-et-Moselle',
  55: 'Meuse',
  56: 'Morbihan',
  57: 'Moselle',
  58: 'Nièvre',
  59: 'Nord',
  60: 'Oise',
  61: 'Orne',
  62: 'Pas-de-Calais',
  63: 'Puy-de-Dôme',
  64: 'Pyrénées-Atlantiques',
  65: 'Hautes-Pyrénées',
  66: 'Pyrénées-Orientales',
  67: 'Bas-Rhin',
  68: 'Haut-Rhin',
  69: 'Rhône',
  70: 'Haute-Saône',
  71: 'Saône-et-Loire',
  72: 'Sarthe',
  73: 'Savoie',
  74: 'Haute-Savoie',
  75: 'Paris',
  76: 'Seine-Maritime',
  77: 'Seine-et-Marne',
  78: 'Yvelines',
  79: 'Deux-Sèvres',
  80: 'Somme',
  81: 'Tarn',
  82: 'Tarn-et-Garonne',
  83: 'Var',
  84: 'Vaucluse',
  85: 'Vendée',
  86: 'Vienne',
  87: 'Haute-Vienne',
  88: 'Vosges',
  89: 'Yonne',
  90: 'Territoire de Belfort',
  91: 'Essonne',
  92: 'Hauts-de-Seine',
  93: 'Seine-Saint-Denis',
  94: 'Val-de-Marne',
  95: 'Val-d’Oise',
  971: 'Guadeloupe',
  972: 'Martinique',
  973: 'Guyane',
  974: 'La Réunion',
  975: 'Saint-Pierre-et-Miquelon',
  976: 'Mayotte',
  977: 'Saint-Barthélemy',
  978: 'Saint-Martin',
  984: 'Terres australes et antarctiques françaises',
  986: 'Wallis et Futuna',
  987: 'Polynésie française',
  988: 'Nouvelle-Calédonie',
} as const;
const names = Object.entries(officialNames);

describe('codes', () => {
  test.each<[unknown, string, string]>([
    ['06', '06', 'as the rules have it'],
    [' 06 ', '06', 'with blanks'],
    ['6', '06', 'a zero lost'],
    [6, '06', 'a number in a spreadsheet'],
    [83, '83', 'a number of two figures'],
    ['2a', '2A', 'a small letter'],
    ['2B', '2B', 'a capital'],
    ['971', '971', 'overseas'],
    ['abroad', 'abroad', 'the code for other countries'],
  ])('%j is %s: %s', (input, code) => expect(read(input)).toBe(code));

  test.each<[unknown, string]>([
    ['20', 'Corsica has two departments'],
    ['0', 'no department'],
    ['006', 'two zeros'],
    ['96', 'no department'],
    ['97', 'overseas, but where?'],
    ['989', 'Clipperton, where nobody lives'],
    ['2C', 'no department'],
    [6.5, 'no code'],
    [-6, 'no code'],
    ['constructor', 'a word that every object knows'],
  ])('%j is refused: %s', (input) => expect(refused(input)).toBe(true));

  test('the names below are those of all codes', () => {
    expect(names.map(([code]) => code).sort()).toEqual([...departmentCodes].sort());
  });
});

describe('names', () => {
  test.each(names)('%s is %s', (code, name) => {
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
    for (const text of [name, name.toUpperCase(), bare.toLowerCase(), ` ${name} `, name.normalize('NFD')]) {
      expect(read(text), text).toBe(code);
    }
    for (const text of [bare.replace(/[-’]/g, ' '), name.replace(/ /g, '-'), name.replace('’', "'")]) {
      expect(read(text), text).toBe(code);
    }
  });

  test.each([
    ['alpes maritimes', '06'],
    ['Réunion', '974'],
    ['le Var', '83'],
    ['Les Landes', '40'],
    ['l’Hérault', '34'],
    ["L'AIN", '01'],
    ['Seine St Denis', '93'],
    ['cote d or', '21'],
  ])('%s is %s', (name, code) => expect(read(name)).toBe(code));

  test.each(['étranger', 'Etranger', 'à l’étranger', 'Monaco', 'MONACO', 'abroad', 'hors de France'])(
    '%s is abroad',
    (text) => expect(read(text)).toBe('abroad'),
  );

  test.each<[string, string]>([
    ['Corse', 'two departments'],
    ['Alpes', 'five have it in their names'],
    ['Nice', 'a city'],
    ['Provence', 'a region'],
    ['Italie', 'a country: a form asks for “étranger”'],
    ['-', 'no name at all'],
    ['Var Var', 'no name twice over'],
  ])('%s is refused: %s', (text) => expect(refused(text)).toBe(true));
});

describe('postal codes', () => {
  test.each<[unknown, string, string]>([
    ['06000', '06', 'Nice'],
    ['83300', '83', 'Draguignan'],
    ['83 300', '83', 'with a blank'],
    [83300, '83', 'a number in a spreadsheet'],
    ['75015', '75', 'Paris'],
    ['20000', '2A', 'Ajaccio'],
    ['20090', '2A', 'Ajaccio'],
    ['20100', '2A', 'Sartène'],
    ['20190', '2A', 'the last of the south'],
    ['20200', '2B', 'Bastia'],
    ['20290', '2B', 'Borgo'],
    ['20600', '2B', 'Bastia'],
    ['20620', '2B', 'Biguglia'],
    ['97110', '971', 'Pointe-à-Pitre'],
    ['97400', '974', 'Saint-Denis'],
    ['97133', '977', 'Saint-Barthélemy, under the code it had as part of Guadeloupe'],
    ['97150', '978', 'Saint-Martin, likewise'],
    ['98800', '988', 'Nouméa'],
    ['98000', 'abroad', 'Monaco has French postal codes'],
  ])('%j is %s: %s', (input, code) => expect(read(input)).toBe(code));

  test.each<[string, string]>([
    ['20300', 'a code of Corsica that tells neither south nor north'],
    ['42620', 'Saint-Martin-d’Estréaux (42) and Saint-Pierre-Laval (03)'],
    ['06260', 'Puget-Théniers (06) and La Rochette (04)'],
    ['13780', 'Cuges-les-Pins (13) and Riboux (83)'],
    ['94390', 'the airport of Orly, in 91 as well'],
    ['00100', 'an army post'],
    ['96000', 'no department'],
    ['97000', 'no department'],
    ['99100', 'no department'],
    ['0600', 'four figures: a zero lost in front or behind?'],
    ['1000', 'Brussels, or Bourg-en-Bresse without its zero?'],
    ['060000', 'six figures'],
    ['F-06000', 'a letter in front'],
  ])('%s is refused: %s', (text) => expect(refused(text)).toBe(true));

  law.prop([fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0'))], { numRuns: 2000 })(
    'is refused, or read as the department that its first figures name',
    (code) => {
      if (refused(code)) return;
      const department = String(read(code));
      if (code.startsWith('980')) expect(department).toBe('abroad');
      else if (code.startsWith('20')) expect(['2A', '2B']).toContain(department);
      else if (code === '97133' || code === '97150') expect(['977', '978']).toContain(department);
      else expect(code.startsWith(department)).toBe(true);
    },
  );
});

law.prop([fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...Object.values(officialNames)))])(
  'what is read is a department or abroad, and any other text stays in the refused form',
  (text) => {
    const { success, data } = form.safeParse({ department: text });
    if (success && data.department !== undefined) expect([...departmentCodes, 'abroad']).toContain(data.department);
    expect(success || refused(text)).toBe(true);
  },
);
