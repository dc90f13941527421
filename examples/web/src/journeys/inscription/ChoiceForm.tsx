import { useForm } from 'react-hook-form';
import { factOfText, factText, natureOf } from '../../state/fact-text.ts';
import { optionsOf } from '../../words/answers.ts';
import type { AnswerForm } from './Question.tsx';

const either = { oui: 'Oui', non: 'Non' };

/** A few answers to choose from: one touch, or Enter, answers and goes on. */
export function ChoiceForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const { handleSubmit, setValue } = useForm({ defaultValues: { answer: factText(given) } });
  const options = natureOf(fact) === 'either' ? either : optionsOf(fact);
  return (
    <form
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onSubmit={handleSubmit(({ answer }) => {
        const value = factOfText(fact, answer);
        if (value !== undefined) put(value);
      })}
    >
      <ul className={`choices${Object.keys(options).length === 2 ? ' two' : ''}`}>
        {Object.entries(options).map(([code, words]) => {
          const current = code === factText(given);
          return (
            <li key={code}>
              <button type="submit" aria-current={current || undefined} onClick={() => setValue('answer', code)}>
                {words}
                {current && <span className="current"> votre réponse</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </form>
  );
}
