import type { Answer, Assessment, CandidateFacts, FactName, Session } from 'candidat-bts';
import { remedies } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { answerTo, capitalised, counted, nbsp, question, sentence } from '../french.ts';
import type { Page, Paint } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { toldLines } from '../told.ts';

/** May they register, and for all which reasons; first of all where the window is not open. */
export function verdict(assessment: Assessment, session: Session, page: Page): readonly string[] {
  const { eligibility, registration } = assessment;
  const { phase } = registration;
  const { bold, red } = page.paint;
  if (phase === 'open') return answerLines(eligibility, fr.eligibility[eligibility.answer], session, page);
  const otherwise =
    eligibility.answer === 'yes'
      ? 'Au calendrier près, vos réponses permettent l’inscription'
      : fr.eligibility[eligibility.answer];
  return [
    ...paragraph(page, bold(red('✗')), bold(red(sentence(fr.registration[phase])))),
    ...answerLines(eligibility, otherwise, session, page),
  ];
}

/** An answer said in a sentence, with a reason a line under it. */
export function answerLines(answer: Answer, heading: string, session: Session, page: Page): readonly string[] {
  const { mark, colour } = faces(page)[answer.answer];
  return [
    ...paragraph(page, page.paint.bold(colour(mark)), page.paint.bold(colour(sentence(heading)))),
    ...toldLines(answer, session, page, 4),
  ];
}

function faces({
  paint,
}: Page): Readonly<Record<Answer['answer'], { readonly mark: string; readonly colour: Paint['red'] }>> {
  return {
    yes: { mark: '✓', colour: paint.green },
    no: { mark: '✗', colour: paint.red },
    unknown: { mark: '?', colour: paint.yellow },
  };
}

const mostRemedies = 3;

/** On refusal, the answers that would have to be others; the smallest changes first. */
export function whatWouldChangeIt(facts: CandidateFacts, session: Session, page: Page): readonly string[] {
  const found = remedies(facts, session);
  const left = counted(found.length - mostRemedies, 'autre combinaison', 'autres combinaisons');
  return section(page, `Ce qui changerait la réponse${nbsp}:`, [
    ...found.slice(0, mostRemedies).flatMap((changed, index) => remedy(changed, index > 0, facts, page)),
    ...(found.length > mostRemedies ? paragraph(page, '', page.paint.dim(`… ou ${left} de réponses.`)) : []),
  ]);
}

function remedy(changed: readonly FactName[], further: boolean, facts: CandidateFacts, page: Page): readonly string[] {
  const title = changed.length === 1 ? 'une autre réponse à' : 'd’autres réponses, toutes ensemble, à';
  const opening = further ? `ou bien ${title}` : title;
  return [
    ...(further ? [''] : []),
    ...paragraph(page, '', `${capitalised(opening)}${nbsp}:`),
    ...changed.flatMap((fact) =>
      paragraph(page, page.paint.dim('·'), `${question(fact)} ${page.paint.dim(`(${now(fact, facts)})`)}`, 4),
    ),
  ];
}

function now(fact: FactName, facts: CandidateFacts): string {
  return facts[fact] === undefined ? answerTo(fact, facts) : `aujourd’hui${nbsp}: ${answerTo(fact, facts)}`;
}
