import { departmentCodes, isDepartment } from '../model/department.ts';
import { departmentNames } from './department-names.ts';
import { postalDepartment } from './postal-department.ts';

/**
 * The department that a person or a spreadsheet wrote: a code (`6`, `2a`), a postal code (`06000`) or a name with or
 * without accents, capitals and hyphens (`alpes maritimes`, `La Réunion`); `'abroad'` for Monaco and other countries said
 * in general (`étranger`). Nothing where the text names no department, or might name two.
 */
export function departmentIn(text: string): string | undefined {
  const code = text.toUpperCase().replace(/\s/g, '').replace(/^\d$/, '0$&');
  if (isDepartment(code)) return code;
  if (/^\d{5}$/.test(code)) return postalDepartment(code);
  const name = plainName(text);
  if (wordsForAbroad.test(name)) return 'abroad';
  return departmentCodes[departmentNames().indexOf(name)];
}

const wordsForAbroad = /^(abroad|(al)?etranger|horsdefrance|monaco)$/;

/** A name as the table has it: no accent, capital, article, blank or sign. */
function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^l(a|es?)?\W/, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/[^a-z]/g, '');
}
