import type { Explainable, Explanation, Session } from 'candidat-bts';
import { explain } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';
import type { Page } from './terminal.ts';
import { paragraph } from './terminal.ts';

/** What a result says, in French sentences; without the questions still open, which a report asks in a place of its own. */
export function told(result: Explainable, session: Session): readonly Explanation[] {
  return explain(result, fr, nice2026Clauses, session).filter(({ clauses }) => clauses.length > 0);
}

/** Sentences, a line each, with the place of the text that each rests on. */
export function toldLines(result: Explainable, session: Session, page: Page, indent = 2): readonly string[] {
  return told(result, session).flatMap((each) => paragraph(page, page.paint.dim('·'), withSource(each, page), indent));
}

/** A sentence, and where its ground stands: « … (circulaire, §2) ». */
export function withSource({ sentence, sources }: Explanation, page: Page): string {
  return `${sentence} ${page.paint.dim(`(${sources.join(' ; ')})`.replaceAll(' ', '\u00a0'))}`;
}
