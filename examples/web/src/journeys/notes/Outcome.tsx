import type { FirstRound, Outcome as OutcomeId } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { session } from '../../session.ts';
import { Explained } from '../../words/Explained.tsx';
import { AverageBar } from './AverageBar.tsx';

const names: Readonly<Record<OutcomeId, string>> = {
  passed: 'Admission',
  resit: 'Rattrapage',
  refused: 'Refus',
  eliminated: 'Élimination',
};

/** Where the marks lead, or all that they still can lead to. */
export function Outcome({ round }: { round: FirstRound | undefined }) {
  const { pass, resitFrom, professionalFrom } = session.result;
  if (round === undefined) {
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
  return (
    <section className="outcome" data-outcome={outcome} aria-labelledby="resultat">
      <h2 id="resultat">Résultat</h2>
      <p className="outcome-words" role="status">
        {fr.outcomes[outcome]}
      </p>
      {possible.length > 1 && (
        <p>
          Encore possible :{' '}
          {possible.map((each) => (
            <span key={each} className="chip" data-outcome={each}>
              {names[each]}
            </span>
          ))}
        </p>
      )}
      {average !== null && <AverageBar name="Moyenne générale" average={average} bounds={[resitFrom, pass]} />}
      {professionalAverage !== null && (
        <AverageBar name="Moyenne professionnelle" average={professionalAverage} bounds={[professionalFrom]} />
      )}
      {outcome !== 'undetermined' && <Explained result={round.because} />}
      <p className="quiet">Le jury seul prononce le résultat.</p>
    </section>
  );
}
