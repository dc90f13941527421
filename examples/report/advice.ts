import type { NoticeId, ReadingId, Session } from 'candidat-bts';
import type { Page } from '../terminal.ts';
import { section } from '../terminal.ts';
import { toldLines } from '../told.ts';

/** The doubtful wordings that matter, and after each how it is read here. */
export function readings(title: string, ids: readonly ReadingId[], session: Session, page: Page): readonly string[] {
  return section(page, title, toldLines(ids, session, page));
}

/** Advice, a line each. */
export function advice(title: string, ids: readonly NoticeId[], session: Session, page: Page): readonly string[] {
  return section(page, title, toldLines(ids, session, page));
}
