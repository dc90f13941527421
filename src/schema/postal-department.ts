import { isDepartment } from '../model/department.ts';

/**
 * Postal codes that serve places of two departments, since a post office may serve places of the next department: 42620 is
 * in Loire and in Allier.
 *
 * Source: La Poste's postal codes in `@etalab/decoupage-administratif` 6.0.0 (MIT), where these are all there are among
 * inhabited places; the last two are such in older lists only.
 */
const shared =
  /^(01200|01410|01590|05110|05130|05160|05700|06260|13780|21340|33220|37160|42620|43450|48250|52100|94390|36260|73670)$/;

/** The department of a postal code, `'abroad'` for Monaco; nothing if it serves two departments or none. */
export function postalDepartment(code: string): string | undefined {
  if (shared.test(code)) return undefined;
  if (/^980/.test(code)) return 'abroad';
  // The two islands that left Guadeloupe kept their postal codes.
  if (code === '97133') return '977';
  if (code === '97150') return '978';
  const start = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
  const department = start === '20' ? corsica(code) : start;
  return isDepartment(department) ? department : undefined;
}

/** South or north; other codes of Corsica are those of large receivers, which may be in either. */
function corsica(code: string): string {
  if (/^20[01]/.test(code)) return '2A';
  return /^20[26]/.test(code) ? '2B' : '';
}
