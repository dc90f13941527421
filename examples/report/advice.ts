import type { NoticeId, ReadingId, Session } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { sentence } from '../french.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';

/** The doubtful wordings that matter, and after each how it is read here. */
export function readings(title: string, ids: readonly ReadingId[], session: Session, page: Page): readonly string[] {
  return section(
    page,
    title,
    ids.flatMap((id) => readingLines(id, session, page)),
  );
}

function readingLines(id: ReadingId, session: Session, page: Page): readonly string[] {
  const { question, values }: { readonly question: string; readonly values: Readonly<Record<string, string>> } =
    fr.readings[id];
  const value = session.readings[id];
  return [
    ...paragraph(page, page.paint.dim('·'), question),
    ...paragraph(page, page.paint.dim('→'), page.paint.dim(sentence(values[value] ?? value)), 4),
  ];
}

/** Advice, a line each. */
export function advice(title: string, ids: readonly NoticeId[], page: Page): readonly string[] {
  return section(
    page,
    title,
    ids.flatMap((id) => paragraph(page, page.paint.dim('·'), sentence(fr.notices[id]))),
  );
}
