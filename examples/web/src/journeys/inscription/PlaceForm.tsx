import type { BirthPlace } from 'candidat-bts';
import { placeParts } from '../../state/fact-kinds.ts';
import { countryInWords } from '../../words/answers.ts';
import type { AnswerForm } from './Question.tsx';
import { useTypedAnswer } from './use-typed-answer.ts';

const labels: Readonly<Record<keyof BirthPlace, string>> = {
  country: 'Pays',
  city: 'Commune ou ville',
  arrondissement: 'Arrondissement, s’il y en a',
};

/** A place of birth in its three parts; what is left empty can be completed later. */
export function PlaceForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const before: BirthPlace = typeof given === 'object' ? given : {};
  const { trouble, field, submit } = useTypedAnswer(fact, put, (text) =>
    Object.fromEntries(placeParts.map((part) => [part, text(part)])),
  );
  return (
    <form noValidate onSubmit={submit}>
      <fieldset className="typed place" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        {placeParts.map((part) => (
          <label key={part}>
            {labels[part]}
            <input
              name={part}
              ref={part === 'country' ? field : undefined}
              defaultValue={part === 'country' ? countryInWords(before.country ?? '') : before[part]}
              autoComplete="off"
              aria-invalid={part === 'country' && trouble !== undefined}
              aria-describedby="souci"
            />
          </label>
        ))}
        <p className="trouble" id="souci" role="alert">
          {trouble}
        </p>
        <button type="submit" className="primary">
          Continuer
        </button>
      </fieldset>
    </form>
  );
}
