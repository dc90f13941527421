import type { Fraction } from 'candidat-bts';
import type { PointerEvent } from 'react';

type Pair = readonly [number, number];

interface FrontierPictureProps {
  readonly frontier: readonly (readonly [Fraction, Fraction])[];
  readonly titles: readonly [string, string];
  readonly marks: Pair;
  readonly passed: boolean;
  readonly move: (marks: Pair) => void;
}

const BEST = 20;
const UNIT = 14;
const LEFT = 54;
const TOP = 12;
const SIDE = BEST * UNIT;
const x = (mark: number): number => LEFT + mark * UNIT;
const y = (mark: number): number => TOP + (BEST - mark) * UNIT;
const ticks = [0, 5, 10, 15, 20];

/** Every pair of marks as a place: across, the first oral; upwards, the second; tinted, those that pass. */
export function FrontierPicture({ frontier, titles, marks, passed, move }: FrontierPictureProps) {
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = event.currentTarget.viewBox.baseVal.width / box.width;
    const across = ((event.clientX - box.left) * scale - LEFT) / UNIT;
    const down = ((event.clientY - box.top) * scale - TOP) / UNIT;
    move([onGrid(across), onGrid(BEST - down)]);
  };
  const [first, second] = marks;
  return (
    <svg
      className="frontier-picture"
      viewBox={`0 0 ${LEFT + SIDE + 14} ${TOP + SIDE + 44}`}
      role="img"
      aria-label={`Les notes qui suffisent, ${titles[0]} de gauche à droite, ${titles[1]} de bas en haut`}
      onPointerDown={point}
      onPointerMove={(event) => event.buttons === 1 && point(event)}
    >
      <rect className="frontier-ground" x={x(0)} y={y(BEST)} width={SIDE} height={SIDE} />
      {frontier.length > 0 && <path className="frontier-passing" d={staircase(frontier)} />}
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="frontier-grid" d={`M${x(tick)} ${y(0)}V${y(BEST)}M${x(0)} ${y(tick)}H${x(BEST)}`} />
          <text x={x(tick)} y={y(0) + 16} textAnchor="middle">
            {tick}
          </text>
          <text x={x(0) - 7} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <path className="frontier-cross" d={`M${x(first)} ${y(0)}V${y(second)}H${x(0)}`} />
      <circle className={passed ? 'frontier-mark passed' : 'frontier-mark'} cx={x(first)} cy={y(second)} r="8" />
      <text className="frontier-axis" x={x(BEST)} y={y(0) + 36} textAnchor="end">
        {shortened(titles[0])} →
      </text>
      <text className="frontier-axis" transform={`translate(16 ${y(0)}) rotate(-90)`}>
        {shortened(titles[1])} →
      </text>
    </svg>
  );
}

/** The border of all that is at or above some pair of the frontier. */
function staircase(frontier: FrontierPictureProps['frontier']): string {
  let path = '';
  for (const pair of frontier) {
    const [first, second] = pair.map(({ numerator, denominator }) => numerator / denominator);
    if (first === undefined || second === undefined) continue;
    path += path === '' ? `M${x(first)} ${y(BEST)}V${y(second)}` : `H${x(first)}V${y(second)}`;
  }
  return `${path}H${x(BEST)}V${y(BEST)}Z`;
}

/** The nearest half point between 0 and the best. */
function onGrid(mark: number): number {
  return Math.min(BEST, Math.max(0, Math.round(mark * 2) / 2));
}

function shortened(title: string): string {
  return title.length > 34 ? `${title.slice(0, 32).trimEnd()}…` : title;
}
