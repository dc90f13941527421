import type { Assessment, Deadline, Session } from 'candidat-bts';
import { dayOf, distance } from '../clock.ts';
import { nbsp } from '../french.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { told } from '../told.ts';

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
  const first = (result: typeof registration | typeof upload | typeof account): string =>
    told(result, session)[0]?.sentence ?? '';
  return section(page, 'Calendrier et compte', [
    ...(registration.phase === 'open' ? paragraph(page, paint.green('✓'), first(registration)) : []),
    ...paragraph(page, colour(mark), first(upload)),
    ...shown.flatMap((deadline) => deadlineLines(deadline, at, session, page)),
    ...paragraph(page, account.account === 'unknown' ? paint.yellow('?') : paint.dim('·'), first(account)),
  ]);
}

function deadlineLines(deadline: Deadline, now: Date, session: Session, page: Page): readonly string[] {
  const passed = deadline.included ? Date.parse(deadline.at) < now.getTime() : Date.parse(deadline.at) <= now.getTime();
  const away = passed ? 'c’est passé' : distance(dayOf(now, session.zone), deadline.day);
  const left = page.paint.dim(`(${away})`.replaceAll(' ', nbsp));
  return told([deadline], session).flatMap(({ sentence }) =>
    paragraph(page, page.paint.dim('·'), `${page.paint.bold(sentence)} ${left}`),
  );
}
