import type { FirstRound, MarksNeeded, Regulation } from 'candidat-bts';
import { doubtfulExams } from 'candidat-bts';
import { explainFirstRound } from 'candidat-bts/explain';
import { session } from '../../session.ts';
import { Explained } from '../../words/Explained.tsx';
import { capitalised } from '../../words/french.ts';
import { marksNeededInWords, pointsMissingInWords } from '../../words/marks.ts';
import * as words from '../../words/words.ts';
import { AverageBar } from './AverageBar.tsx';

interface OutcomeProps {
  readonly regulation: Regulation | undefined;
  readonly round: FirstRound | undefined;
  readonly needed: MarksNeeded | undefined;
}

/** Where the marks lead, or all that they still can lead to. */
export function Outcome({ regulation, round, needed }: OutcomeProps) {
  const { pass, resitFrom, professionalFrom } = session.result;
  if (regulation === undefined || round === undefined) {
    return (
      <section className="outcome" aria-labelledby="resultat">
        <h2 id="resultat">Résultat</h2>
        <p>
          Ces épreuves ne font pas encore un BTS : il en faut au moins une générale et une professionnelle, avec des
          coefficients au-dessus de zéro, et au moins une épreuve dont vous n’êtes pas dispensé(e).
        </p>
      </section>
    );
  }
  const { outcome, possible, average, professionalAverage } = round;
  const reasons = explainFirstRound(round, words).filter(({ kind }) => kind === 'reason');
  const hints = [
    pointsMissingInWords(round, pass),
    ...(outcome === 'undetermined' && needed !== undefined ? marksNeededInWords(needed) : []),
  ].filter((hint) => hint !== undefined);
  return (
    <section className="outcome" data-outcome={outcome} aria-labelledby="resultat">
      <h2 id="resultat">Résultat</h2>
      <p className="outcome-words" role="status">
        {words.outcomes[outcome]}
      </p>
      {possible.length > 1 && (
        <p>
          Encore possible :{' '}
          {possible.map((each) => (
            <span key={each} className="chip" data-outcome={each}>
              {capitalised(words.possible[each])}
            </span>
          ))}
        </p>
      )}
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      {average !== null && <AverageBar name="Moyenne générale" average={average} bounds={[resitFrom, pass]} />}
      {professionalAverage !== null && (
        <AverageBar name="Moyenne professionnelle" average={professionalAverage} bounds={[professionalFrom]} />
      )}
      {reasons.length > 0 && <Explained sentences={reasons} />}
      {doubtfulExams(regulation).length > 0 && (
        <p className="quiet">
          Les épreuves « à vérifier » n’ont pas été lues en entier dans le texte officiel. Demandez leurs coefficients
          au service des examens.
        </p>
      )}
      <p className="quiet">Le jury seul prononce le résultat.</p>
    </section>
  );
}
