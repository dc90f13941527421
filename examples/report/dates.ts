import type { Assessment, Deadline, Session } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { dayInWords, dayOf, distance, hourInWords } from '../clock.ts';
import { capitalised, nbsp, sentence } from '../french.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';

/** Where registration and uploads stand, and every last day, on the session's clocks. */
export function dates(assessment: Assessment, at: Date, session: Session, page: Page): readonly string[] {
  const { registration, upload, deadlines, account } = assessment;
  const { paint } = page;
  const { mark, colour } =
    upload.phase === 'closed' ? { mark: '✗', colour: paint.red } : { mark: '✓', colour: paint.green };
  // Once registration has opened, its opening tells nothing more.
  const shown = deadlines.filter(
    ({ deadline }) => deadline !== 'registration-opens' || registration.phase === 'not-yet-open',
  );
  return section(page, 'Calendrier et compte', [
    ...(registration.phase === 'open' ? paragraph(page, paint.green('✓'), sentence(fr.registration.open)) : []),
    ...paragraph(page, colour(mark), sentence(fr.upload[upload.phase])),
    ...shown.flatMap((deadline) => deadlineLines(deadline, at, session, page)),
    ...paragraph(
      page,
      account.account === 'unknown' ? paint.yellow('?') : paint.dim('·'),
      sentence(fr.account[account.account]),
    ),
  ]);
}

function deadlineLines(deadline: Deadline, now: Date, { zone }: Session, page: Page): readonly string[] {
  const away = distance(dayOf(now, zone), deadline.day);
  const passed = deadline.included ? Date.parse(deadline.at) < now.getTime() : Date.parse(deadline.at) <= now.getTime();
  const when = page.paint.bold(`${dayInWords(deadline.day)}${hours(deadline, zone)}`);
  const left = page.paint.dim(`(${passed ? 'c’est passé' : away})`.replaceAll(' ', nbsp));
  return paragraph(
    page,
    page.paint.dim('·'),
    `${capitalised(fr.deadlines[deadline.deadline])}${nbsp}: ${when} ${left}`,
  );
}

/** « à 17 h », « avant 17 h », or the whole day where the first instant too late is a midnight. */
function hours({ at, included, day }: Deadline, zone: string): string {
  const end = new Date(at);
  if (!included && dayOf(end, zone) !== day) return ', toute la journée';
  return ` ${included ? 'à' : 'avant'}${nbsp}${hourInWords(end, zone)}`;
}
