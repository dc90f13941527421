import { session } from '../../session.ts';
import { kindOf } from '../../state/fact-kinds.ts';
import { factText } from '../../state/fact-text.ts';
import { answerInWords } from '../../words/answers.ts';
import type { AnswerForm } from './Question.tsx';
import { useTypedAnswer } from './use-typed-answer.ts';

/** An answer to be typed: a number, or a department, the likely ones being one touch away. */
export function TextForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const kind = kindOf(fact);
  const isDepartment = kind === 'department';
  const suggested = isDepartment ? [...session.departments, 'abroad' as const] : [];
  const { trouble, field, submit } = useTypedAnswer(fact, put, (text) => text('answer'));
  const isSuggested = suggested.some((department) => department === given);
  return (
    <form noValidate onSubmit={submit}>
      {suggested.length > 0 && (
        <ul className="choices two">
          {suggested.map((department) => (
            <li key={department}>
              {/* Not a submit button: Enter in the field below would press it. */}
              <button type="button" aria-current={department === given || undefined} onClick={() => put(department)}>
                {answerInWords('department', { department })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="typed">
        <label htmlFor="reponse">{isDepartment ? 'Un autre département, ou votre code postal' : 'Votre réponse'}</label>
        <div className="typed-row">
          <input
            id="reponse"
            name="answer"
            ref={field}
            defaultValue={isSuggested ? '' : factText(given)}
            autoComplete={isDepartment ? 'postal-code' : 'off'}
            inputMode={isDepartment ? 'text' : kind === 'count' ? 'numeric' : 'decimal'}
            aria-invalid={trouble !== undefined}
            aria-describedby={trouble === undefined ? describedBy : `${describedBy} souci`}
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
