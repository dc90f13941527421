import { factText } from '../../state/fact-text.ts';
import type { AnswerForm } from './Question.tsx';
import { useTypedAnswer } from './use-typed-answer.ts';

const parts = [
  { name: 'day', label: 'Jour', digits: 2, autoComplete: 'bday-day' },
  { name: 'month', label: 'Mois', digits: 2, autoComplete: 'bday-month' },
  { name: 'year', label: 'Année', digits: 4, autoComplete: 'bday-year' },
] as const;

/** A day in three plain fields: quicker to type than a calendar is to leaf through. */
export function DayForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const [year = '', month = '', day = ''] = factText(given).split('-');
  const before = { day, month, year };
  const { trouble, field, submit } = useTypedAnswer(fact, put, (text) => {
    const typed = parts.map(({ name }) => text(name).trim());
    return typed.every((each) => each === '') ? '' : typed.join('/');
  });
  return (
    <form noValidate onSubmit={submit}>
      <fieldset className="typed" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        <div className="typed-row">
          {parts.map(({ name, label, digits, autoComplete }) => (
            <label key={name} className={`digits-${digits}`}>
              {label}
              <input
                name={name}
                ref={name === 'day' ? field : undefined}
                defaultValue={before[name]}
                inputMode="numeric"
                maxLength={digits}
                autoComplete={autoComplete}
                aria-invalid={trouble !== undefined}
                aria-describedby="souci"
              />
            </label>
          ))}
          <button type="submit" className="primary">
            Continuer
          </button>
        </div>
        <p className="trouble" id="souci" role="alert">
          {trouble}
        </p>
      </fieldset>
    </form>
  );
}
