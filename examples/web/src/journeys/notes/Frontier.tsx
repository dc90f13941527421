import type { Regulation, ResitTarget, Results } from 'candidat-bts';
import { formatAverage, resitDecision } from 'candidat-bts';
import { useId } from 'react';
import { session } from '../../session.ts';
import type { OralMark } from '../../state/state.ts';
import { enumeration } from '../../words/french.ts';
import { markInWords } from '../../words/marks.ts';
import * as words from '../../words/words.ts';
import { FrontierPicture } from './FrontierPicture.tsx';

interface FrontierProps {
  readonly regulation: Regulation;
  readonly results: Results;
  readonly target: ResitTarget;
  /** The orals of the target, with the marks looked at. */
  readonly orals: readonly OralMark[];
  readonly title: (exam: string) => string;
  readonly move: (orals: readonly OralMark[]) => void;
}

/** The marks that would do: of two orals as a picture to point at; a slider for each does the same from the keyboard. */
export function Frontier({ regulation, results, target, orals, title, move }: FrontierProps) {
  const id = useId();
  const marks = Object.fromEntries(orals.map(({ exam, mark }) => [exam, mark]));
  const decision = resitDecision(regulation, results, marks, session);
  const [one, other] = orals;
  const pairs = target.frontier.flatMap((marks) => (marks.length === 2 ? [marks] : []));
  return (
    <div className="frontier">
      {one !== undefined && other !== undefined && (
        <FrontierPicture
          frontier={pairs}
          titles={[title(one.exam), title(other.exam)]}
          marks={[one.mark, other.mark]}
          passed={decision.outcome === 'passed'}
          move={([first, second]) =>
            move([
              { ...one, mark: first },
              { ...other, mark: second },
            ])
          }
        />
      )}
      <div className="frontier-sliders">
        {orals.map(({ exam, mark }) => (
          <label key={exam} htmlFor={`${id}${exam}`}>
            <span>
              {title(exam)} <strong>{mark.toLocaleString('fr-FR')}</strong>
            </span>
            <input
              id={`${id}${exam}`}
              type="range"
              min={0}
              max={20}
              step={0.5}
              value={mark}
              aria-valuetext={`${mark.toLocaleString('fr-FR')} sur 20`}
              onChange={({ target: { value } }) =>
                move(orals.map((oral) => (oral.exam === exam ? { exam, mark: Number(value) } : oral)))
              }
            />
          </label>
        ))}
        <p className="frontier-outcome" data-outcome={decision.outcome} role="status">
          <strong>{words.outcomes[decision.outcome]}</strong> Moyenne {formatAverage(decision.average)} sur 20.
        </p>
        {pairs.length > 0 && (
          <details>
            <summary>Les notes qui suffisent, en toutes lettres</summary>
            <p>
              {enumeration(
                pairs.map((pair) => pair.map(markInWords).join(' et ')),
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
