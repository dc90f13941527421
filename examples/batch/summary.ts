import type { ReasonId } from 'candidat-bts';
import { nice2026 } from 'candidat-bts';
import { momentInWords } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { capitalised, counted, decimal, nbsp } from '../typography.ts';
import { barOf, duration } from './progress.ts';
import type { Tally } from './tally.ts';
import { totalOf } from './tally.ts';

/** How a run went: for which instant, how long it took, and whether it was completed. */
export interface Run {
  readonly at: Date;
  readonly seconds: number;
  readonly complete: boolean;
}

/** The summary of a run, for people. */
export function summary(tally: Tally, run: Run, page: Page): readonly string[] {
  const { answers, refusals, pieces, wrong } = tally;
  const total = totalOf(tally);
  const { bold, green, red, yellow } = page.paint;
  const outcomes: readonly Row[] = [
    { mark: green('✓'), words: 'peuvent s’inscrire', count: answers.yes },
    { mark: red('✗'), words: 'ne le peuvent pas', count: answers.no },
    { mark: yellow('?'), words: 'réponses insuffisantes', count: answers.unknown },
    { mark: yellow('?'), words: 'au service des examens de le dire', count: answers.office },
    { mark: red('!'), words: 'lignes à corriger', count: wrong },
  ];
  const rate = `${decimal.format(Math.round(total / Math.max(run.seconds, 0.001)))} par seconde`;
  return [
    '',
    ...paragraph(page, '', bold(`BTS ${nice2026.year}, candidats individuels de l’académie de Nice`)),
    ...paragraph(page, '', `Au ${momentInWords(run.at, nice2026, fr)}, heure de Paris.`),
    ...paragraph(
      page,
      '',
      `${run.complete ? '' : bold('Interrompu après ')}${counted(total, 'dossier')} en ${duration(run.seconds)} (${rate}).`,
    ),
    ...section(
      page,
      'Ont-ils le droit de s’inscrire\u202f?',
      rows(
        outcomes.filter(({ count }) => count > 0),
        total,
        page,
      ),
    ),
    ...section(
      page,
      `Refus par motif (un refus peut en avoir plusieurs)`,
      rows(
        ranked(refusals, (reason: ReasonId) => fr.reasons[reason]),
        answers.no,
        page,
      ),
    ),
    ...section(
      page,
      'Pièces qui restent à fournir',
      rows(
        ranked(pieces, (piece) => fr.pieces[piece].name),
        total - wrong,
        page,
      ),
    ),
    ...wrongLines(tally, page),
    '',
    ...paragraph(page, '', bold(`Ce n’est pas un service officiel${nbsp}: seul le rectorat décide.`)),
    '',
  ];
}

interface Row {
  readonly mark?: string;
  readonly words: string;
  readonly count: number;
}

/** The most frequent first. */
function ranked<Code extends string>(
  counts: Readonly<Partial<Record<Code, number>>>,
  words: (code: Code) => string,
): readonly Row[] {
  // as: Object.keys forgets that the keys of the counts are codes.
  const codes = Object.keys(counts) as Code[];
  const all = codes.map((code) => ({ words: capitalised(words(code)), count: counts[code] ?? 0 }));
  return all.sort((one, other) => other.count - one.count || one.words.localeCompare(other.words, 'fr'));
}

const barPlaces = 12;

/** A line per row, with its share of the whole in figures and as a bar. */
function rows(all: readonly Row[], whole: number, page: Page): readonly string[] {
  const figures = Math.max(0, ...all.map(({ count }) => decimal.format(count).length));
  return all.flatMap(({ mark, words, count }) => {
    const share = whole === 0 ? 0 : count / whole;
    const head = `${decimal.format(count).padStart(figures)} ${percent(share).padStart(7)} ${page.paint.cyan(barOf(share, barPlaces))}`;
    const text = mark === undefined ? words : `${mark} ${words}`;
    return paragraph(page, head, text, 2, figures + 9 + barPlaces + 1);
  });
}

function percent(share: number): string {
  return tenths.format(share);
}

const tenths = new Intl.NumberFormat('fr-FR', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The first wrong lines, and how many more there are. */
function wrongLines({ firstWrong, wrong }: Tally, page: Page): readonly string[] {
  const more = wrong - firstWrong.length;
  const lines = firstWrong.flatMap(({ line, message }) =>
    paragraph(
      page,
      page.paint.red('!'),
      line === undefined ? message : `${page.paint.bold(`ligne ${decimal.format(line)}`)}${nbsp}: ${message}`,
    ),
  );
  const others =
    more > 0
      ? paragraph(
          page,
          '',
          page.paint.dim(`… et ${counted(more, 'autre')}, chacune à sa place dans la sortie («${nbsp}errors${nbsp}»).`),
        )
      : [];
  return section(page, 'Lignes à corriger', [...lines, ...others]);
}
