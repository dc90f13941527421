import { advancementWork, benefitValidity, firstRound, marksNeeded } from 'candidat-bts';
import { dayInWords, explainAnswer, explainBenefit, explainFirstRound, explainMarksNeeded } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { regulationOf } from '../dossier-schema.ts';
import { doubtLines, resultLines, withComma } from '../marks.ts';
import { sentenceLines } from '../sentences.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import type { Case } from './case.ts';
import { answerLines } from './verdict.ts';

/** Whether the employment is enough for a training of advancement. */
export function advancement({ dossier, session }: Case, page: Page): readonly string[] {
  const { facts, employment, progress } = dossier;
  if (facts.continuingProfile !== 'advancement' || employment === undefined) return [];
  const examOn = progress?.examOn ?? session.examSeason.from;
  const answer = advancementWork(employment, examOn, session);
  const [verdict, ...others] = explainAnswer(answer, fr, session, 'advancement');
  const title = `Emplois, pour une épreuve le ${dayInWords(examOn, fr)}`;
  return section(page, title, answerLines(answer, verdict?.sentence ?? '', others, page));
}

/** Whether each mark of an earlier session counts. */
export function keptMarks({ dossier, session }: Case, page: Page): readonly string[] {
  const lines = (dossier.keptMarks ?? []).flatMap(({ exam, ...benefit }) => {
    const { mark, obtainedOn, obtainedInSession } = benefit;
    const when = obtainedOn === undefined ? `session ${obtainedInSession}` : dayInWords(obtainedOn, fr);
    const name = [exam, `${withComma(String(mark))} sur 20`, when].filter((part) => part !== undefined);
    return [
      ...paragraph(page, page.paint.dim('·'), page.paint.bold(name.join(', '))),
      ...sentenceLines(
        explainBenefit(benefitValidity(benefit, session, dossier.progress?.examOn), fr),
        page,
        undefined,
        4,
      ),
    ];
  });
  return section(page, 'Notes d’une session précédente', lines);
}

/** What the marks known so far lead to. */
export function result({ dossier, session }: Case, page: Page): readonly string[] {
  const { regulation: id = '', results = {} } = dossier.marks ?? {};
  const regulation = regulationOf(id);
  if (regulation === undefined) return [];
  const title = `Résultat en ${regulation.title}, d’après les notes connues`;
  return section(page, title, [
    ...resultLines(explainFirstRound(firstRound(regulation, results, session), fr, session), page),
    ...sentenceLines(explainMarksNeeded(marksNeeded(regulation, results, session), fr), page, '·'),
    ...doubtLines(regulation, page),
  ]);
}
