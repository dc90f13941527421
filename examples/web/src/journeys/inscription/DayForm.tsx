import { useForm } from 'react-hook-form';
import { factOfText, factText } from '../../state/fact-text.ts';
import type { AnswerForm } from './Question.tsx';

const parts = [
  { name: 'day', label: 'Jour', digits: 2, autoComplete: 'bday-day' },
  { name: 'month', label: 'Mois', digits: 2, autoComplete: 'bday-month' },
  { name: 'year', label: 'Année', digits: 4, autoComplete: 'bday-year' },
] as const;

/** A day in three plain fields: quicker to type than a calendar is to leaf through. */
export function DayForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const [year = '', month = '', day = ''] = factText(given).split('-');
  const {
    register,
    handleSubmit,
    setError,
    setFocus,
    formState: { errors },
  } = useForm({ defaultValues: { day, month, year } });
  const trouble = errors.root?.message;
  return (
    <form
      noValidate
      onSubmit={handleSubmit((typed) => {
        const written = [typed.year, typed.month.padStart(2, '0'), typed.day.padStart(2, '0')].join('-');
        const value = factOfText(fact, written);
        if (value !== undefined) return put(value);
        setError('root', { message: 'Cette date n’existe pas. Écrivez par exemple 7, 4 et 2001.' });
        setFocus('day');
      })}
    >
      <fieldset className="typed" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        <div className="typed-row">
          {parts.map(({ name, label, digits, autoComplete }) => (
            <label key={name} className={`digits-${digits}`}>
              {label}
              <input
                inputMode="numeric"
                maxLength={digits}
                autoComplete={autoComplete}
                aria-invalid={trouble !== undefined}
                aria-describedby="souci"
                {...register(name)}
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
