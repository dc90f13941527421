import type { FactName } from 'candidat-bts';
import { nice2026 } from 'candidat-bts';
import { momentInWords } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { optionsOf } from './questions.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';
import { nbsp } from './typography.ts';

/** How the command is used, and everything that a dossier may contain. */
export function help(defaultInstant: Date, page: Page): readonly string[] {
  const { paint } = page;
  const at = momentInWords(defaultInstant, nice2026, fr);
  // as: Object.keys forgets that the keys of the labels of facts are facts.
  const facts = Object.keys(fr.facts) as FactName[];
  const items = (all: readonly (readonly [string, string])[]): readonly string[] =>
    all.flatMap(([name, words]) => paragraph(page, paint.dim('·'), `${paint.bold(name)}  ${words}`));
  return [
    ...section(page, 'Usage', [
      ...paragraph(page, '', 'npm start'),
      ...paragraph(page, '', 'npm start -- [dossier.json …] [--at INSTANT] [--help]'),
    ]),
    ...section(
      page,
      'Options',
      items([
        [
          '--at INSTANT',
          `l’instant considéré, avec son décalage horaire, par exemple 2025-11-12T16:59:00+01:00${nbsp}; par défaut, le ${at}.`,
        ],
        ['--help', 'cette aide.'],
      ]),
    ),
    ...section(page, 'Un dossier, en JSON', [
      ...paragraph(page, '', '{ "name": "…", "about": "…", "facts": { "department": "06" } }'),
      ...paragraph(
        page,
        '',
        `Seule la rubrique «${nbsp}facts${nbsp}» est obligatoire${nbsp}; un fait absent n’est pas encore connu.`,
      ),
      ...items([
        ['employment', 'les périodes d’emploi, pour un perfectionnement : "from", "to", "time" ("full" ou "part").'],
        [
          'progress',
          'ce qui est déjà fait : "accountMailSentAt", "accountActivatedAt", "registeredAt", "file" (les envois), "acknowledged", "examOn", "convoked".',
        ],
        [
          'keptMarks',
          'les notes d’une session précédente : "exam", "mark", "obtainedOn" ou "obtainedInSession", "form".',
        ],
        ['marks', 'les notes connues de cette session : "regulation" (par exemple "mco" ou "sio-sisr") et "results".'],
      ]),
    ]),
    ...section(
      page,
      'Les faits',
      facts.flatMap((fact) => [
        ...items([[fact, fr.facts[fact].question]]),
        ...Object.entries(optionsOf(fact)).flatMap(([value, words]) =>
          paragraph(page, paint.dim('-'), `"${value}"  ${paint.dim(words)}`, 4),
        ),
      ]),
    ),
    '',
  ];
}
