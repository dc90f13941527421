import type { Regulation, ResitTarget } from 'candidat-bts';
import { resitOrals } from 'candidat-bts';
import { explainResitOrals } from 'candidat-bts/explain';
import { useEffect, useMemo, useState } from 'react';
import { session } from '../../session.ts';
import type { MarksState, OralMark } from '../../state/state.ts';
import type { PageState } from '../../state/use-page.ts';
import { Explained } from '../../words/Explained.tsx';
import { typeset } from '../../words/french.ts';
import { markInWords } from '../../words/marks.ts';
import * as words from '../../words/words.ts';
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
  const least = evenly(target);
  const alone = target.exams.length === 1;

  return (
    <section className="resit" aria-labelledby="rattrapage">
      <div className="resit-choice">
        <h2 id="rattrapage">{alone ? 'Votre oral' : 'Vos deux oraux'}</h2>
        <p>
          La meilleure note compte, celle de l’épreuve ou celle de l’oral.
          {targets.length > 1 && ' Le choix le plus accessible vient d’abord.'}
        </p>
        <fieldset className="pairs">
          <legend>{alone ? 'Quel oral ?' : 'Quels oraux choisir ?'}</legend>
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
        {/* An oral goes by the title of its exam: its code says nothing to a candidate. */}
        <Explained
          sentences={explainResitOrals(
            minutes
              .filter(({ exam }) => target.exams.includes(exam))
              .map((oral) => ({ ...oral, exam: title(oral.exam) })),
            words,
          )}
        />
      </div>
      <Frontier
        regulation={regulation}
        results={results}
        target={target}
        orals={target.exams.map((exam) => orals.find((oral) => oral.exam === exam) ?? { exam, mark: least })}
        title={title}
        move={setOrals}
      />
    </section>
  );
}

function oralsOf(target: ResitTarget): readonly OralMark[] {
  return target.exams.map((exam) => ({ exam, mark: evenly(target) }));
}

/** The least mark that passes at every oral of a target; the greatest there is where none does. */
function evenly({ evenly: mark }: ResitTarget): number {
  return mark === null ? 20 : mark.numerator / mark.denominator;
}

function evenlyInWords({ evenly, exams }: ResitTarget): string {
  if (evenly === null) return 'hors d’atteinte';
  return exams.length === 1 ? `${markInWords(evenly)} suffit` : `${markInWords(evenly)} à chacun suffit`;
}
