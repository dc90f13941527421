const written = /^-?\d+([.,]\d+)?$/;
const grouped = /^-?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+([.,]\d+)?$/;
const doubtful = /^\s*-?\d{1,3}([.,]\d{3})+\s*$/;

/**
 * Whether a text is a number that can be read in two ways: 1.350 is 1350 for those who separate thousands with a point and
 * 1.35 for others, and so is 1,350.
 */
export function isDoubtfulNumber(text: string): boolean {
  return doubtful.test(text);
}

/** The number that a text is, with a decimal comma or point, blanks between thousands or none; else the text itself. */
export function numberIn(text: string): number | string {
  const plain = grouped.test(text) ? text.replace(/\s/g, '') : text;
  return written.test(plain) && !isDoubtfulNumber(text) ? Number(plain.replace(',', '.')) : text;
}
