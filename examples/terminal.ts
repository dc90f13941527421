import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';

/** Where a report is printed: how wide, and with which colours, if any. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** The colours; without any, they leave a text as it is. */
export type Paint = ReturnType<typeof pc.createColors>;

const widest = 100;
const widthOfAPipe = 80;
const narrowest = 30;

/** The page that a stream offers: coloured and as wide as the terminal, or plain and 80 columns wide in a pipe. */
export function pageOf({ isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number }): Page {
  if (isTTY !== true) return { width: widthOfAPipe, paint: pc.createColors(false) };
  // A terminal that does not tell its width says 0 columns.
  const width = Math.max(narrowest, Math.min(widest, columns || widthOfAPipe));
  return { width, paint: pc.createColors(pc.isColorSupported) };
}

/** A text as lines, wrapped; the first begins with a mark, the others stand under its first word. */
export function paragraph(page: Page, mark: string, text: string, indent = 2, markWidth = 2): readonly string[] {
  const hang = indent + (mark === '' ? 0 : markWidth);
  const [first = '', ...others] = wrapAnsi(text, page.width - hang).split('\n');
  const opening = mark === '' ? ' '.repeat(indent) : `${' '.repeat(indent)}${mark} `;
  return [`${opening}${first}`, ...others.map((line) => `${' '.repeat(hang)}${line}`)];
}

/** Lines under a heading; nothing where there are no lines. */
export function section(page: Page, title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ['', ...paragraph(page, '', page.paint.bold(page.paint.cyan(title))), ...lines];
}

/** A line from side to side. */
export function rule(page: Page): string {
  return page.paint.dim('─'.repeat(page.width));
}
