import type { Regulation, ResitTarget, Results } from 'candidat-bts';
import { formatAverage, resitDecision } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { useId } from 'react';
import { session } from '../../session.ts';
import { enumeration } from '../../words/french.ts';
import { markInWords } from '../../words/marks.ts';
import { FrontierPicture } from './FrontierPicture.tsx';

export type Pair = readonly [number, number];

interface FrontierProps {
  readonly regulation: Regulation;
  readonly results: Results;
  readonly target: ResitTarget;
  readonly titles: readonly [string, string];
  readonly marks: Pair;
  readonly move: (marks: Pair) => void;
}

/** The marks that would do, as a picture to point at; two sliders do the same from the keyboard. */
export function Frontier({ regulation, results, target, titles, marks, move }: FrontierProps) {
  const id = useId();
  const [one, other] = target.exams;
  const decision = resitDecision(regulation, results, { [one]: marks[0], [other]: marks[1] }, session);
  const sliders = [
    { title: titles[0], mark: marks[0], to: (mark: number): Pair => [mark, marks[1]] },
    { title: titles[1], mark: marks[1], to: (mark: number): Pair => [marks[0], mark] },
  ];
  return (
    <div className="frontier">
      <FrontierPicture
        frontier={target.frontier}
        titles={titles}
        marks={marks}
        passed={decision.outcome === 'passed'}
        move={move}
      />
      <div className="frontier-sliders">
        {sliders.map(({ title, mark, to }, index) => (
          <label key={title} htmlFor={`${id}${index}`}>
            <span>
              {title} <strong>{mark.toLocaleString('fr-FR')}</strong>
            </span>
            <input
              id={`${id}${index}`}
              type="range"
              min={0}
              max={20}
              step={0.5}
              value={mark}
              aria-valuetext={`${mark.toLocaleString('fr-FR')} sur 20`}
              onChange={({ target: { value } }) => move(to(Number(value)))}
            />
          </label>
        ))}
        <p className="frontier-outcome" data-outcome={decision.outcome} role="status">
          <strong>{fr.outcomes[decision.outcome]}</strong> Moyenne {formatAverage(decision.average)} sur 20.
        </p>
        {target.frontier.length > 0 && (
          <details>
            <summary>Les notes qui suffisent, en toutes lettres</summary>
            <p>
              {enumeration(
                target.frontier.map((pair) => pair.map(markInWords).join(' et ')),
                'disjunction',
              )}
              , dans l’ordre des deux oraux.
            </p>
          </details>
        )}
      </div>
    </div>
  );
}
