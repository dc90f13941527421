import type { DecisiveReading, NoticeId, Session } from 'candidat-bts';
import { ContractError, notices } from 'candidat-bts';
import { explainNotices, momentInWords } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import type { Dossier } from './dossier.ts';
import type { Case } from './report/case.ts';
import { caseOf } from './report/case.ts';
import { lastDays, way } from './report/dates.ts';
import { doubtLines, otherDoubts } from './report/doubts.ts';
import { birthPlace, language, openQuestions } from './report/gaps.ts';
import { advancement, keptMarks, result } from './report/marks.ts';
import { duePieces, file, possiblePieces } from './report/pieces.ts';
import { answersToCheck, verdict, whatWouldChangeIt } from './report/verdict.ts';
import { sentenceLines } from './sentences.ts';
import type { Page } from './terminal.ts';
import { paragraph, rule, section } from './terminal.ts';
import { nbsp } from './typography.ts';
import { contractFileError } from './user-error.ts';

/**
 * What the rules say of some dossiers at an instant.
 *
 * @throws UserError where the library refuses a value of a dossier.
 */
export function report(dossiers: readonly Dossier[], at: Date, session: Session, page: Page): readonly string[] {
  const cases = dossiers.map((dossier) => inFile(dossier, () => caseOf(dossier, at, session)));
  // What applies to every one of several dossiers is said once, at the end.
  const here = cases.filter(livesHere);
  const everybody: Shared = { notices: shared(here.map(advice)), doubts: shared(here.map(otherDoubts)) };
  return [
    ...header(dossiers, at, session, page),
    ...cases.flatMap((one) => inFile(one.dossier, () => dossierLines(one, everybody, page))),
    ...footer(everybody, session, page),
  ];
}

interface Shared {
  readonly notices: readonly NoticeId[];
  readonly doubts: readonly DecisiveReading[];
}

/** What is worked out for a dossier; what the library refuses is an error of its file. */
function inFile<Result>({ path }: Dossier, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof ContractError ? contractFileError(path, error) : error;
  }
}

function header(dossiers: readonly Dossier[], at: Date, session: Session, page: Page): readonly string[] {
  const { bold, dim, red } = page.paint;
  const when = `Au ${momentInWords(at, session, fr)}, heure de Paris`;
  const many = dossiers.length > 1 ? `${nbsp}: ${dossiers.length}${nbsp}dossiers` : '';
  const over = explainNotices(notices({}, at, session).filter(comesFirst), fr);
  return [
    '',
    ...paragraph(page, '', bold(`BTS ${session.year}, candidats individuels de l’académie de Nice`)),
    ...paragraph(page, '', `${when}${many}.`),
    ...paragraph(page, '', dim(`Un autre instant${nbsp}: --at 2025-11-12T16:59:00+01:00`)),
    ...over.flatMap(({ sentence }) => ['', ...paragraph(page, bold(red('!')), bold(red(sentence)))]),
  ];
}

/** Once the exams are over, nothing below applies any more: that comes before every answer. */
function comesFirst(notice: NoticeId): boolean {
  return notice === 'session-over';
}

function advice({ assessment }: Case): readonly NoticeId[] {
  return assessment.notices.filter((notice) => !comesFirst(notice));
}

function dossierLines(one: Case, everybody: Shared, page: Page): readonly string[] {
  const { name, about } = one.dossier;
  return [
    '',
    rule(page),
    ...paragraph(page, '', page.paint.bold(name)),
    ...(about === undefined ? [] : paragraph(page, '', page.paint.dim(about))),
    '',
    ...verdict(one, page),
    ...answersToCheck(one, page),
    ...whatWouldChangeIt(one, page),
    ...(livesHere(one) ? followUp(one, everybody, page) : elsewhere(page)),
  ];
}

/** Another academy has other dates and pieces, which its own circular tells. */
function livesHere({ steps }: Case): boolean {
  return steps.length > 0;
}

function elsewhere(page: Page): readonly string[] {
  return [
    '',
    ...paragraph(
      page,
      page.paint.dim('·'),
      `Les dates et les pièces de votre académie figurent dans sa propre circulaire${nbsp}: demandez-la à son service des examens.`,
    ),
  ];
}

function followUp(one: Case, everybody: Shared, page: Page): readonly string[] {
  return [
    ...way(one, page),
    ...lastDays(one, page),
    ...file(one, page),
    ...duePieces(one, page),
    ...possiblePieces(one, page),
    ...advancement(one, page),
    ...keptMarks(one, page),
    ...result(one, page),
    ...language(one, page),
    ...birthPlace(one, page),
    ...openQuestions(one, page),
    ...doubtSection('Points que le texte laisse en doute', own(otherDoubts(one), everybody.doubts), one.session, page),
    ...adviceSection('À savoir', own(advice(one), everybody.notices), page),
  ];
}

function footer({ doubts, notices }: Shared, session: Session, page: Page): readonly string[] {
  return [
    '',
    rule(page),
    ...doubtSection('Points que le texte laisse en doute, pour tous', doubts, session, page),
    ...adviceSection('À savoir, pour tous', notices, page),
    '',
    ...paragraph(page, '', page.paint.bold(`Ce n’est pas un service officiel${nbsp}: seul le rectorat décide.`)),
    '',
  ];
}

function doubtSection(title: string, doubts: readonly DecisiveReading[], session: Session, page: Page) {
  return section(page, title, doubtLines(doubts, { session }, page));
}

function adviceSection(title: string, ids: readonly NoticeId[], page: Page): readonly string[] {
  return section(page, title, sentenceLines(explainNotices(ids, fr), page));
}

/** What all of several lists have; nothing of a single one. */
function shared<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists;
  return others.length === 0 ? [] : first.filter((item) => others.every((list) => includes(list, item)));
}

/** What a list has beyond what all have. */
function own<Item>(list: readonly Item[], common: readonly Item[]): readonly Item[] {
  return list.filter((item) => !includes(common, item));
}

/** Whether a list has an item, by its content: results are plain data. */
function includes<Item>(list: readonly Item[], item: Item): boolean {
  return list.some((one) => JSON.stringify(one) === JSON.stringify(item));
}
