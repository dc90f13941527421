import type { Bounds, Fraction } from 'candidat-bts';
import { averageInWords } from '../../words/marks.ts';

interface AverageBarProps {
  readonly name: string;
  readonly average: Bounds;
  /** The marks that it is held against. */
  readonly bounds: readonly number[];
}

const BEST = 20;

/** An average on a scale of 20 against its thresholds: solid as far as it is sure, pale as far as it can still go. */
export function AverageBar({ name, average, bounds }: AverageBarProps) {
  const words = averageInWords(average);
  const [from, to] = [shareOf(average.from), shareOf(average.to)];
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <figure className="average">
      <figcaption>
        {name} <strong>{words}</strong>
      </figcaption>
      <svg width="100%" height="44" role="img" aria-label={`${name} : ${words}, seuils ${bounds.join(' et ')}`}>
        <rect className="bar-track" x="0" y="4" width="100%" height="18" rx="4" />
        <rect className="bar-possible" x="0" y="4" width={percent(to)} height="18" rx="4" />
        <rect className="bar-sure" x="0" y="4" width={percent(from)} height="18" rx="4" />
        {bounds.map((bound) => (
          <g key={bound}>
            <line className="bar-bound" x1={percent(bound / BEST)} x2={percent(bound / BEST)} y1="0" y2="28" />
            <text className="bar-text" x={percent(bound / BEST)} y="41" textAnchor="middle">
              {bound}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** How far along the scale, for drawing only: decisions are never taken on it. */
function shareOf({ numerator, denominator }: Fraction): number {
  return numerator / denominator / BEST;
}
