/** True or false, from a text that says yes or no in any case as forms and spreadsheets do; nothing from any other. */
export function yesOrNoIn(text: string): boolean | undefined {
  if (/^(o|oui|1|true|vrai)$/i.test(text)) return true;
  return /^(n|non|0|false|faux)$/i.test(text) ? false : undefined;
}
