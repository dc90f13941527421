import type { FactName } from 'candidat-bts';
import { nextQuestions } from 'candidat-bts';
import { explainAnswer, explainGaps } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { sentenceLines } from '../sentences.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { counted } from '../typography.ts';
import type { Case } from './case.ts';
import { answerLines } from './verdict.ts';

/** Whether the compulsory language can be chosen, unless nothing stands in its way. */
export function language({ assessment, session }: Case, page: Page): readonly string[] {
  const { language } = assessment;
  if (language.answer === 'yes') return [];
  const [verdict, ...others] = explainAnswer(language, fr, session, 'language');
  return section(page, 'Langue obligatoire', answerLines(language, verdict?.sentence ?? '', others, page));
}

/** What the place of birth still lacks. */
export function birthPlace({ assessment }: Case, page: Page): readonly string[] {
  return section(page, 'Lieu de naissance', sentenceLines(explainGaps(assessment.civilStatus, fr), page));
}

const mostWithHelp = 3;

/** The questions still open, in the order in which to ask them; the first with what helps to answer them. */
export function openQuestions(one: Case, page: Page): readonly string[] {
  const { paint } = page;
  const open = openFacts(one);
  const lines = open.flatMap((fact, index) => {
    const { question, help } = fr.facts[fact];
    const first = index < mostWithHelp;
    return [
      ...paragraph(page, paint.cyan(`${index + 1}.`.padStart(3)), first ? paint.bold(question) : question, 1, 4),
      ...(first ? paragraph(page, '', paint.dim(help), 5) : []),
    ];
  });
  return section(page, `Encore à dire (${counted(open.length, 'réponse')})`, lines);
}

/** Nothing is worth a question once the answer is no. */
function openFacts({ assessment, dossier, session }: Case): readonly FactName[] {
  const { eligibility, language, account } = assessment;
  if (eligibility.answer === 'no') return [];
  const beside = language.answer === 'unknown' ? language.missing : [];
  return [...new Set([...nextQuestions(dossier.facts, session), ...account.missing, ...beside])];
}
