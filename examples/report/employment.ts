import type { Session } from 'candidat-bts';
import { advancementWork } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { dayInWords } from '../clock.ts';
import type { Dossier } from '../dossier.ts';
import type { Page } from '../terminal.ts';
import { section } from '../terminal.ts';
import { answerLines } from './verdict.ts';

/** Whether the employment told suffices for a training of advancement. */
export function advancement({ facts, examOn }: Dossier, session: Session, page: Page): readonly string[] {
  if (facts.continuingProfile !== 'advancement' || facts.employment === undefined) return [];
  const day = examOn ?? session.examSeason.from;
  const answer = advancementWork(facts.employment, day, session);
  const title = `Emploi des périodes déclarées, pour une épreuve le ${dayInWords(day)}`;
  return section(page, title, answerLines(answer, fr.advancement[answer.answer], session, page));
}
