import { useForm } from 'react-hook-form';
import { session } from '../../session.ts';
import type { Nature } from '../../state/fact-text.ts';
import { factOfText, factText, natureOf } from '../../state/fact-text.ts';
import { departmentInWords } from '../../words/departments.ts';
import type { AnswerForm } from './Question.tsx';

/** An answer to be typed: a number, or a department, those of the session being one touch away. */
export function TextForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const nature = natureOf(fact);
  const isDepartment = nature === 'department';
  const suggested: readonly string[] = isDepartment ? session.departments : [];
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm({ defaultValues: { answer: factText(given) } });
  const trouble = errors.answer?.message;
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ answer }) => {
        const value = factOfText(fact, answer);
        if (value !== undefined) put(value);
      })}
    >
      {suggested.length > 0 && (
        <ul className="choices two">
          {suggested.map((code) => (
            <li key={code}>
              {/* Not a submit button: Enter in the field below would press it. */}
              <button type="button" aria-current={code === given || undefined} onClick={() => put(code)}>
                {departmentInWords(code)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="typed">
        <label htmlFor="reponse">{isDepartment ? 'Un autre département' : 'Votre réponse'}</label>
        <div className="typed-row">
          <input
            id="reponse"
            autoComplete="off"
            inputMode={isDepartment ? 'text' : nature === 'count' ? 'numeric' : 'decimal'}
            aria-invalid={trouble !== undefined}
            aria-describedby={trouble === undefined ? describedBy : `${describedBy} souci`}
            {...register('answer', {
              validate: (text) => factOfText(fact, text) !== undefined || expected[nature],
            })}
          />
          <button type="submit" className="primary" aria-describedby={labelledBy}>
            Continuer
          </button>
        </div>
        <p className="trouble" id="souci" role="alert">
          {trouble}
        </p>
      </div>
    </form>
  );
}

const expected: Readonly<Partial<Record<Nature, string>>> = {
  department: 'Écrivez un code de département, par exemple 01, 2A ou 971.',
  amount: 'Écrivez un nombre, zéro ou plus, par exemple 2 ou 1,5.',
  count: 'Écrivez un nombre entier, zéro ou plus, par exemple 12.',
};
