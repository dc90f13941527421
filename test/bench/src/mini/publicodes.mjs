import Engine from 'publicodes';
import { exams } from '../candidates.mjs';
import { publicodesOutcome } from '../formulas.mjs';
import { pieces, window } from './rules.mjs';

const MINUTE = 60_000;
const mark = (index) => `note ${index + 1}`;
const piece = Object.fromEntries(Object.keys(pieces).map((name, index) => [name, `pièce ${index + 1}`]));

/** It has no time of day: the window is a number of minutes. */
const rules = {
  maintenant: { question: 'Minutes ?' },
  française: { question: 'De nationalité française ?' },
  âge: { question: 'Âge ?' },
  catégorie: { question: 'Catégorie ?', 'une possibilité': ["'previous'", "'distance'"] },
  'pratique manquante': { question: 'Pratique non obtenue ?' },
  'en hauteur': { question: 'Travail en hauteur ?' },
  ...Object.fromEntries(exams.map((_, index) => [mark(index), { question: 'Note ?' }])),
  ouvert: {
    'toutes ces conditions': [`maintenant >= ${window.opens / MINUTE}`, `maintenant <= ${window.closes / MINUTE}`],
  },
  [piece['defence-day-certificate']]: { 'toutes ces conditions': ['française', 'âge >= 16', 'âge <= 25'] },
  [piece.transcripts]: { valeur: "catégorie = 'previous'" },
  [piece['practice-proof']]: { 'toutes ces conditions': ["catégorie = 'previous'", 'pratique manquante'] },
  [piece['height-work-attestation']]: { valeur: 'en hauteur' },
  [piece['schooling-certificates']]: { valeur: "catégorie = 'distance'" },
  ...publicodesOutcome(mark),
};

/** It keeps the situation: every candidate is one setSituation and seven evaluations. */
export function publicodes() {
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  const evaluated = (rule) => engine.evaluate(rule).nodeValue;
  return {
    input,
    judge: (situation) => {
      engine.setSituation(situation);
      return {
        open: evaluated('ouvert'),
        pieces: Object.keys(piece).filter((name) => evaluated(piece[name])),
        outcome: evaluated('issue'),
      };
    },
    plain: (answer) => answer,
  };
}

function input({ at, french, age, category, practiceMissing, atHeight, marks }) {
  const either = (yes) => (yes ? 'oui' : 'non');
  return {
    maintenant: at / MINUTE,
    française: either(french),
    âge: age,
    catégorie: `'${category}'`,
    'pratique manquante': either(practiceMissing),
    'en hauteur': either(atHeight),
    ...Object.fromEntries(marks.map((value, index) => [mark(index), value])),
  };
}
