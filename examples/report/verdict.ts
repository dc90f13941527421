import type { Answer } from 'candidat-bts';
import { remedies } from 'candidat-bts';
import type { Sentence } from 'candidat-bts/explain';
import { explainAnswer, explainContradictions, explainRegistration, explainRemedies } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { sentenceLines } from '../sentences.ts';
import type { Page, Paint } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { counted, nbsp } from '../typography.ts';
import type { Case } from './case.ts';
import { stateOf } from './case.ts';
import { doubtLines, doubtsOnTheVerdict } from './doubts.ts';

/** May they register, why, and which doubts bear on it; before all that, whether registration is open to them at all. */
export function verdict(one: Case, page: Page): readonly string[] {
  const { assessment, session } = one;
  const { eligibility, registration } = assessment;
  const { bold, red } = page.paint;
  const tooEarlyOrLate = registration.phase !== 'open' && stateOf(one, 'register') !== 'done';
  const [phase, date] = explainRegistration(registration, fr, session);
  const [answer, ...reasons] = explainAnswer(eligibility, fr, session, 'eligibility');
  const heading =
    tooEarlyOrLate && eligibility.answer === 'yes'
      ? 'Calendrier mis à part, vos réponses permettent l’inscription.'
      : (answer?.sentence ?? '');
  return [
    ...(tooEarlyOrLate ? paragraph(page, bold(red('✗')), bold(red(phase?.sentence ?? ''))) : []),
    ...(tooEarlyOrLate && date ? sentenceLines([date], page, undefined, 4) : []),
    ...answerLines(eligibility, heading, reasons, page),
    ...doubtLines(doubtsOnTheVerdict(one), one, page, 4),
  ];
}

/** An answer under its heading: the reasons, one a line; the questions still open have a section of their own. */
export function answerLines(
  { answer }: Answer,
  heading: string,
  others: readonly Sentence[],
  page: Page,
): readonly string[] {
  const { mark, colour } = faces(page)[answer];
  const reasons = others.filter(({ kind }) => kind === 'reason');
  return [
    ...paragraph(page, page.paint.bold(colour(mark)), page.paint.bold(colour(heading))),
    ...sentenceLines(reasons, page, undefined, 4),
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

/** Answers that cannot all be true: whatever is said above rests on them. */
export function answersToCheck({ assessment }: Case, page: Page): readonly string[] {
  const sentences = explainContradictions(assessment.contradictions, fr);
  return section(page, 'Réponses à vérifier', sentenceLines(sentences, page, page.paint.red('!')));
}

const mostRemedies = 4;

/** After a refusal: what would have to change, the smallest changes first. */
export function whatWouldChangeIt({ dossier, session }: Case, page: Page): readonly string[] {
  const found = remedies(dossier.facts, session);
  const left = found.length - mostRemedies;
  const sentences = explainRemedies(found.slice(0, mostRemedies), fr);
  return section(page, 'Ce qui changerait la réponse', [
    ...sentenceLines(sentences, page),
    ...(left > 0
      ? paragraph(
          page,
          '',
          page.paint.dim(`… ou ${counted(left, 'autre combinaison', 'autres combinaisons')}${nbsp}de réponses.`),
        )
      : []),
  ]);
}
