const french = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** Whether a text is a day whose year lacks its century: 12/11/03. */
export function isDayWithoutCentury(text: string): boolean {
  return /^\s*\d{1,2}([/.-])\d{1,2}\1\d\d\s*$/.test(text);
}

/** A day written the French way, such as 12/11/2003, as YYYY-MM-DD; any other text is returned unchanged. */
export function dayIn(text: string): string {
  const [, day, , month, year] = french.exec(text) ?? [];
  return year === undefined ? text : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}
