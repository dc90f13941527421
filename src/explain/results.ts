import type { Bounds, FirstRound, ResitDecision, ResitOral, ResitTarget } from '../model/exam.ts';
import type { Labels } from '../model/labels.ts';
import { formatAverage } from '../resit/format-average.ts';
import { toldBecause } from './answers.ts';
import type { Telling, Told } from './told.ts';
import { told } from './told.ts';
import { enumerated, filled, language, markInWords } from './wording.ts';

/** What the first group leads to, why, the averages, and what is still open. */
export function toldFirstRound(result: FirstRound, telling: Telling): readonly Told[] {
  const { outcome, possible, because, average, professionalAverage, missing } = result;
  const { labels } = telling;
  const { templates } = labels;
  return [
    ...toldBecause(labels.outcomes[outcome], because, telling),
    ...(possible.length === 1
      ? []
      : possible.map((each) => told(filled(templates['still-possible'], { outcome: labels.possible[each] })))),
    ...(missing.length === 0 ? [] : [told(filled(templates['marks-missing'], { exams: enumerated(missing, labels) }))]),
    ...(average === null ? [] : [toldAverage('average', average, labels)]),
    ...(professionalAverage === null ? [] : [toldAverage('professional-average', professionalAverage, labels)]),
  ];
}

/** The minutes of an oral. */
export function toldOral({ exam, preparation, oral }: ResitOral, { labels }: Telling): Told {
  return told(filled(labels.templates.oral, { exam, preparation, oral }), ['8.orals', '8.duration']);
}

/** Which mark counts for each oral, and what that leads to. */
export function toldDecision({ outcome, average, kept }: ResitDecision, { labels }: Telling): readonly Told[] {
  const { outcomes, templates } = labels;
  return [
    ...Object.entries(kept).map(([exam, which]) =>
      told(filled(templates[which === 'oral' ? 'oral-kept' : 'first-mark-kept'], { exam }), ['8.best']),
    ),
    told(outcomes[outcome], ['8.decision']),
    toldAverage('average', { from: average, to: average }, labels),
  ];
}

/** The mark that passes when obtained at both orals. */
export function toldTarget({ exams, evenly }: ResitTarget, { labels }: Telling): Told {
  const { templates } = labels;
  const pair = enumerated(exams, labels);
  const words =
    evenly === null
      ? filled(templates['target-out-of-reach'], { exams: pair })
      : filled(templates.target, { exams: pair, mark: markInWords(evenly, labels) });
  return told(words, ['8.orals', '8.decision']);
}

/** An average, or the two ends between which it lies; cut, never rounded. */
function toldAverage(kind: 'average' | 'professional-average', { from, to }: Bounds, labels: Labels): Told {
  const { templates, locale } = labels;
  const [least, most] = [formatAverage(from, language(locale)), formatAverage(to, language(locale))];
  const average =
    least === most
      ? filled(templates['out-of-20'], { average: least })
      : filled(templates.between, { from: least, to: most });
  return told(filled(templates[kind], { average }), [kind === 'average' ? '8.average' : '8.resit']);
}
