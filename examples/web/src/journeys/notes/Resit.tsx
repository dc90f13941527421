import type { Regulation, ResitTarget } from 'candidat-bts';
import { resitOrals } from 'candidat-bts';
import { useEffect, useMemo, useState } from 'react';
import { session } from '../../session.ts';
import type { MarksState, OralMark } from '../../state/state.ts';
import type { PageState } from '../../state/use-page.ts';
import { Explained } from '../../words/Explained.tsx';
import { typeset } from '../../words/french.ts';
import { markInWords } from '../../words/marks.ts';
import { Frontier } from './Frontier.tsx';
import type { Standing } from './standing.ts';

interface ResitProps {
  readonly page: PageState;
  readonly regulation: Regulation;
  readonly standing: Standing;
  readonly marks: MarksState;
}

/** Which two orals to choose, and the marks that would do. */
export function Resit({ page, regulation, standing, marks }: ResitProps) {
  const { targets, results } = standing;
  const [orals, setOrals] = useState<readonly OralMark[]>(marks.orals);
  const [best] = targets;
  const names = orals.map(({ exam }) => exam);
  const target = targets.find(({ exams }) => exams.every((exam) => names.includes(exam))) ?? best;
  const minutes = useMemo(() => resitOrals(regulation, results, session), [regulation, results]);

  // As with typed marks, the address follows a moment later.
  useEffect(() => {
    if (orals === marks.orals) return;
    const timer = setTimeout(() => page.go({ marks: { ...marks, orals } }, 'replace'), 200);
    return () => clearTimeout(timer);
  }, [orals, marks, page.go]);

  if (target === undefined) return null;
  const title = (exam: string): string => {
    const found = regulation.exams.find((each) => each.exam === exam);
    return typeset(found?.title ?? exam);
  };
  const markOf = (exam: string, otherwise: number): number =>
    orals.find((oral) => oral.exam === exam)?.mark ?? otherwise;
  const even = target.evenly === null ? 20 : target.evenly.numerator / target.evenly.denominator;
  const [one, other] = target.exams;

  return (
    <section className="resit" aria-labelledby="rattrapage">
      <div className="resit-choice">
        <h2 id="rattrapage">Vos deux oraux</h2>
        <p>
          La meilleure note compte, celle de l’épreuve ou celle de l’oral. Le choix le plus accessible vient d’abord.
        </p>
        <fieldset className="pairs">
          <legend>Quelle paire d’oraux ?</legend>
          {targets.map((each) => (
            <label key={each.exams.join(' ')} className="pair">
              <input type="radio" name="paire" checked={each === target} onChange={() => setOrals(oralsOf(each))} />
              <span>
                {each.exams.map(title).join(' + ')}
                <strong>{evenlyInWords(each)}</strong>
              </span>
            </label>
          ))}
        </fieldset>
        {/* An oral is told by the title of its exam: its code says nothing to whoever chooses. */}
        <Explained
          result={minutes
            .filter(({ exam }) => target.exams.includes(exam))
            .map((oral) => ({ ...oral, exam: title(oral.exam) }))}
        />
      </div>
      <Frontier
        regulation={regulation}
        results={results}
        target={target}
        titles={[title(one), title(other)]}
        marks={[markOf(one, even), markOf(other, even)]}
        move={([first, second]) =>
          setOrals([
            { exam: one, mark: first },
            { exam: other, mark: second },
          ])
        }
      />
    </section>
  );
}

function oralsOf({ exams, evenly }: ResitTarget): readonly OralMark[] {
  const mark = evenly === null ? 20 : evenly.numerator / evenly.denominator;
  return exams.map((exam) => ({ exam, mark }));
}

function evenlyInWords({ evenly }: ResitTarget): string {
  return evenly === null ? 'hors d’atteinte' : `${markInWords(evenly)} aux deux suffit`;
}
