import type { FactValue } from '../../state/fact-kinds.ts';
import { kindOf } from '../../state/fact-kinds.ts';
import { optionsOf } from '../../words/answers.ts';
import { capitalised } from '../../words/french.ts';
import * as words from '../../words/words.ts';
import type { AnswerForm } from './Question.tsx';

type Choice = readonly [value: FactValue, text: string];

const yesOrNo: readonly Choice[] = [
  [true, capitalised(words.either.true)],
  [false, capitalised(words.either.false)],
];

/** A few answers to choose from: one touch, or Enter, answers and goes on. */
export function ChoiceForm({ fact, given, put, labelledBy, describedBy }: AnswerForm) {
  const choices: readonly Choice[] = kindOf(fact) === 'either' ? yesOrNo : Object.entries(optionsOf(fact));
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <ul className={`choices${choices.length === 2 ? ' two' : ''}`}>
        {choices.map(([value, text]) => (
          <li key={text}>
            <button type="button" aria-current={value === given || undefined} onClick={() => put(value)}>
              {text}
              {value === given && <span className="current"> votre réponse</span>}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
