import type { Assessment, NoticeId, ReadingId, Session } from 'candidat-bts';
import { assess, ContractError, decisiveReadings, notices } from 'candidat-bts';
import { momentInWords } from './clock.ts';
import type { Dossier } from './dossier.ts';
import { nbsp } from './french.ts';
import { advice, readings } from './report/advice.ts';
import { dates } from './report/dates.ts';
import { advancement } from './report/employment.ts';
import { birthplaceGaps, languageTrouble, questionsToAsk, unknownFacts } from './report/gaps.ts';
import { duePieces, possiblePieces } from './report/pieces.ts';
import { verdict, whatWouldChangeIt } from './report/verdict.ts';
import type { Page } from './terminal.ts';
import { paragraph, rule } from './terminal.ts';
import { told } from './told.ts';
import { contractTrouble, Trouble } from './trouble.ts';

/** What the rules say of some dossiers at an instant. */
export function report(dossiers: readonly Dossier[], at: Date, session: Session, page: Page): readonly string[] {
  const cases = dossiers.map((dossier) =>
    ofDossier(dossier, () => ({
      dossier,
      assessment: assess(dossier.facts, at, session),
      decisive: decisiveReadings(dossier.facts, at, session),
    })),
  );
  // What goes for every one of several dossiers is said once, at the end.
  const everybody: Shared = {
    notices: shared(cases.map(({ assessment }) => advised(assessment))),
    decisive: shared(cases.map(({ decisive }) => decisive)),
  };
  return [
    ...header(dossiers, at, session, page),
    ...cases.flatMap((one) => ofDossier(one.dossier, () => dossierLines(one, everybody, at, session, page))),
    ...footer(everybody, session, page),
  ];
}

interface Case {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly decisive: readonly ReadingId[];
}

interface Shared {
  readonly notices: readonly NoticeId[];
  readonly decisive: readonly ReadingId[];
}

/** What is worked out for a dossier; what the library refuses becomes trouble that names the file. */
function ofDossier<Result>({ path }: Dossier, result: () => Result): Result {
  try {
    return result();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    throw new Trouble(contractTrouble(path, error));
  }
}

function header(dossiers: readonly Dossier[], at: Date, session: Session, page: Page): readonly string[] {
  const when = `Au ${momentInWords(at, session)}, heure de Paris`;
  const many = dossiers.length > 1 ? `${nbsp}: ${dossiers.length}${nbsp}dossiers` : '';
  return [
    '',
    ...paragraph(page, '', page.paint.bold(`BTS ${session.year}, candidats individuels de l’académie de Nice`)),
    ...paragraph(page, '', `${when}${many}.`),
    ...paragraph(page, '', page.paint.dim(`Un autre instant${nbsp}: --at 2025-11-12T16:59:00+01:00`)),
    ...outOfTime(at, session, page),
  ];
}

/** What stands before every answer once the exams are over: that none of it holds any more. */
function outOfTime(at: Date, session: Session, page: Page): readonly string[] {
  const over = notices({}, at, session).filter(isSaidFirst);
  const lines = told(over, session).flatMap(({ sentence }) =>
    paragraph(page, page.paint.bold(page.paint.red('!')), page.paint.bold(page.paint.red(sentence))),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}

/** The notices of a dossier that were not said before it. */
function advised({ notices }: Assessment): readonly NoticeId[] {
  return notices.filter((notice) => !isSaidFirst(notice));
}

function isSaidFirst(notice: NoticeId): boolean {
  return notice === 'session-over';
}

function dossierLines(one: Case, everybody: Shared, at: Date, session: Session, page: Page): readonly string[] {
  const { dossier, assessment, decisive } = one;
  const { facts, name, about } = dossier;
  const own = <Id>(ids: readonly Id[], common: readonly Id[]) => ids.filter((id) => !common.includes(id));
  return [
    '',
    rule(page),
    ...paragraph(page, '', page.paint.bold(name)),
    ...(about === undefined ? [] : paragraph(page, '', page.paint.dim(about))),
    '',
    ...verdict(assessment, session, page),
    ...whatWouldChangeIt(facts, session, page),
    ...dates(assessment, at, session, page),
    ...duePieces(assessment, session, page),
    ...advancement(dossier, session, page),
    ...possiblePieces(assessment, session, page),
    ...languageTrouble(assessment, session, page),
    ...birthplaceGaps(facts, session, page),
    ...unknownFacts(assessment, page),
    ...questionsToAsk(facts, session, page),
    ...readings('Points que le texte laisse en doute', own(decisive, everybody.decisive), session, page),
    ...advice('À savoir', own(advised(assessment), everybody.notices), session, page),
  ];
}

function footer(everybody: Shared, session: Session, page: Page): readonly string[] {
  return [
    '',
    rule(page),
    ...readings('Points que le texte laisse en doute pour tous', everybody.decisive, session, page),
    ...advice('À savoir, pour tous', everybody.notices, session, page),
    '',
    ...paragraph(page, '', page.paint.bold(`Ce n’est pas un service officiel${nbsp}: seul le rectorat décide.`)),
    '',
  ];
}

/** What all of several lists hold; nothing of a single one, which is nobody else's. */
function shared<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists;
  return others.length === 0 ? [] : first.filter((item) => others.every((list) => list.includes(item)));
}
