import { nice2026 } from 'candidat-bts';
import { momentInWords } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { defaultInstant } from '../request.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { nbsp } from '../typography.ts';
import { columnNames, frenchNames } from './columns.ts';

/** How `batch` is used, and every column it knows. */
export function batchHelp(page: Page): readonly string[] {
  const options: readonly (readonly [string, string])[] = [
    ['--format ndjson|csv', `sinon selon le nom du fichier${nbsp}; NDJSON sur l’entrée standard.`],
    ['--at INSTANT', `l’instant considéré, sinon le ${momentInWords(defaultInstant, nice2026, fr)}.`],
    ['--workers N', 'le nombre de processeurs à employer, sinon tous.'],
    ['--ignore COLONNE', 'une colonne à ne pas lire (plusieurs fois s’il le faut).'],
    ['--filter', 'un simple filtre, ligne à ligne, pour Spark, Hadoop ou GNU parallel.'],
  ];
  return [
    ...section(page, 'Usage', paragraph(page, '', 'npm run -s example -- batch [FICHIER] [options] > réponses.ndjson')),
    ...section(
      page,
      'Options',
      options.flatMap(([option, words]) => paragraph(page, option.padEnd(20), words, 2, 21)),
    ),
    ...section(
      page,
      `Colonnes d’un CSV, ou champs d’une ligne JSON`,
      columnNames.flatMap((column) => paragraph(page, column.padEnd(33), frenchNames[column], 2, 34)),
    ),
    '',
  ];
}
