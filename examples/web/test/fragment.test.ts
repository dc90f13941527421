import { assess, nice2026 } from 'candidat-bts';
import { describe, expect, test } from 'vitest';
import { factNames } from '../src/state/fact-kinds.ts';
import { fragmentOf, stateOfFragment } from '../src/state/fragment.ts';
import type { State } from '../src/state/state.ts';
import { nothingYet } from '../src/state/state.ts';

const full: State = {
  view: 'notes',
  facts: {
    department: '2A',
    bornOn: '2004-02-29',
    schoolYears: 1.5,
    workStatus: 'former-employee',
    experienceMonths: 12,
    experiencePartTime: false,
    contractMonths: 18,
    entryDiploma: 'foreign',
    trainingDecision: 'waived',
    basis: 'experience',
    birthPlace: { city: 'Lyon & alentours' },
  },
  reopened: 'route',
  skipped: ['french', 'keepsMarks'],
  ready: ['identity-document', 'transcripts'],
  marks: {
    regulation: 'own',
    marks: { É1: '12,5', É2: 'absent' },
    own: [
      { title: 'Maths · & autres?#%', domain: 'general', coefficient: '1,5' },
      { title: '', domain: 'optional', coefficient: '' },
    ],
    orals: [
      { exam: 'É1', mark: 10.5 },
      { exam: 'É2', mark: 0 },
    ],
  },
};

describe('the address of the page', () => {
  test('holds the whole state', () => {
    expect(stateOfFragment(fragmentOf(full))).toEqual(full);
    expect(stateOfFragment(fragmentOf(nothingYet))).toEqual({ ...nothingYet, reopened: undefined });
  });

  test.each([
    ['', 'no fragment at all'],
    ['#nowhere?route=by-boat', 'a view and an answer that there are not'],
    [
      '#dossier?bornOn=2023-02-30&schoolYears=-1&experienceMonths=1.5&department=20&workStatus=maybe&french=1',
      'facts that cannot be',
    ],
    ['#dossier?employed=oui&contractYears=2&employment=2024&birthPlace=Nice', 'facts that there were once, or never'],
    ['#notes?bts=law&epreuve=&oral.E1=21&note.=3', 'marks that cannot be'],
    ['#inscription?question=constructor&plus-tard=__proto__&pretes=toString&constructor=oui', 'names of every object'],
    ['#%E0%A4%A?%', 'what is no text'],
  ])('%s leaves out %s', (fragment) => {
    const { facts, reopened, skipped, ready, marks } = stateOfFragment(fragment);
    expect({ facts, reopened, skipped, ready }).toEqual({ facts: {}, reopened: undefined, skipped: [], ready: [] });
    expect(marks.orals).toEqual([]);
    expect(marks.regulation).toBe(undefined);
  });

  test('keeps the facts that can be beside those that cannot', () => {
    const { facts } = stateOfFragment('#inscription?employed=oui&department=abroad&route=by-boat&contractMonths=12');
    expect(facts).toEqual({ department: 'abroad', contractMonths: 12 });
  });

  test('never passes a fact on to the rules that they would throw at, whatever is written in it', () => {
    const texts = [
      'oui',
      '1',
      '-1',
      '1,5',
      '1e999',
      '99999',
      '9999',
      'NaN',
      '0000-01-01',
      '9999-12-31',
      '2A',
      '976',
      ' ',
      'none',
      'é',
    ];
    const names = [...factNames, 'birthPlace.country', 'birthPlace.city', 'birthPlace.arrondissement', 'toString'];
    for (const fact of names) {
      for (const text of texts) {
        const { facts } = stateOfFragment(`#dossier?${new URLSearchParams({ [fact]: text })}`);
        expect(() => assess(facts, new Date('2025-11-05T10:00:00+01:00'), nice2026), `${fact}=${text}`).not.toThrow();
      }
    }
  });
});
