import type { FactName } from 'candidat-bts';
import { nice2026 } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { momentInWords } from './clock.ts';
import { nbsp, optionsOf } from './french.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';

/** How the command is used, and every fact a dossier may tell. */
export function help(defaultInstant: Date, page: Page): readonly string[] {
  const { paint } = page;
  const said = momentInWords(defaultInstant, nice2026);
  // as: Object.keys forgets that the keys of the labels of facts are facts.
  const facts = Object.keys(fr.facts) as FactName[];
  return [
    ...section(page, 'Usage', [
      ...paragraph(page, '', 'npm start'),
      ...paragraph(page, '', `npm start -- [dossier.json …] [--at INSTANT] [--help]`),
    ]),
    ...section(page, 'Options', [
      ...paragraph(
        page,
        '',
        `--at INSTANT  l’instant considéré, avec son décalage horaire, par exemple 2025-11-12T16:59:00+01:00${nbsp}; sinon le ${said}.`,
      ),
      ...paragraph(page, '', '--help  cette aide.'),
    ]),
    ...section(page, `Un dossier, en JSON`, [
      ...paragraph(page, '', `{ "name": "…", "about": "…", "examOn": "AAAA-MM-JJ", "facts": { "department": "06" } }`),
      ...paragraph(
        page,
        '',
        `Seule la rubrique «${nbsp}facts${nbsp}» est requise${nbsp}; un fait absent n’est pas encore connu.`,
      ),
    ]),
    ...section(
      page,
      'Les faits',
      facts.flatMap((fact) => [
        ...paragraph(page, paint.dim('·'), `${paint.bold(fact)}  ${fr.facts[fact].question}`),
        ...Object.entries(optionsOf(fact)).flatMap(([value, words]) =>
          paragraph(page, paint.dim('-'), `"${value}"  ${paint.dim(words)}`, 4),
        ),
      ]),
    ),
    '',
  ];
}
