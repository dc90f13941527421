import type { Assessment, CandidateFacts, FactName, Session } from 'candidat-bts';
import { civilStatusGaps, nextQuestions } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { counted, sentence } from '../french.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { toldLines } from '../told.ts';
import { answerLines } from './verdict.ts';

/** What the place of birth still lacks. */
export function birthplaceGaps(facts: CandidateFacts, session: Session, page: Page): readonly string[] {
  return section(page, 'Lieu de naissance', toldLines(civilStatusGaps(facts), session, page));
}

/** Whether the compulsory language can be taken, where something stands in its way. */
export function languageTrouble({ language }: Assessment, session: Session, page: Page): readonly string[] {
  if (language.answer === 'yes') return [];
  return section(page, 'Langue obligatoire', answerLines(language, fr.language[language.answer], session, page));
}

/** Every answer that something still hangs on. */
export function unknownFacts(assessment: Assessment, page: Page): readonly string[] {
  const missing = missingFacts(assessment);
  const lines = missing.flatMap((fact) => paragraph(page, page.paint.yellow('?'), fr.facts[fact].question));
  return section(page, `Encore inconnu (${counted(missing.length, 'réponse')})`, lines);
}

function missingFacts({ eligibility, categories, pieces, account, language }: Assessment): readonly FactName[] {
  const asked = [eligibility, language].flatMap((answer) => (answer.answer === 'unknown' ? answer.missing : []));
  return [
    ...new Set([...asked, ...categories.missing, ...pieces.flatMap(({ missing }) => missing), ...account.missing]),
  ];
}

const mostQuestions = 3;

/** The questions that decide most, with what helps to answer them. */
export function questionsToAsk(facts: CandidateFacts, session: Session, page: Page): readonly string[] {
  const questions = nextQuestions(facts, session).slice(0, mostQuestions);
  const lines = questions.flatMap((fact, index) => [
    ...paragraph(page, page.paint.cyan(`${index + 1}.`), page.paint.bold(fr.facts[fact].question), 2, 3),
    ...paragraph(page, '', page.paint.dim(sentence(fr.facts[fact].help)), 5),
  ]);
  return section(page, 'À demander d’abord', lines);
}
