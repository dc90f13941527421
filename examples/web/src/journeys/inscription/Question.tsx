import type { CandidateFacts, FactName } from 'candidat-bts';
import type { FactKind, FactValue } from '../../state/fact-kinds.ts';
import { kindOf } from '../../state/fact-kinds.ts';
import { sentence } from '../../words/french.ts';
import * as words from '../../words/words.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { DayForm } from './DayForm.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { TextForm } from './TextForm.tsx';

export interface AnswerForm {
  readonly fact: FactName;
  readonly given: CandidateFacts[FactName];
  readonly put: (value: FactValue) => void;
  /** The ids of what words the question, for the form to be called by. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

interface QuestionProps extends Pick<AnswerForm, 'fact' | 'given' | 'put'> {
  /** What it is asked for, and how many may still come. */
  readonly purpose: string;
  readonly putOff: () => void;
  /** The address to go back to, where an answer was to be changed. */
  readonly leave: string | undefined;
}

const forms: Readonly<Record<FactKind, (form: AnswerForm) => React.JSX.Element>> = {
  choice: ChoiceForm,
  either: ChoiceForm,
  day: DayForm,
  place: PlaceForm,
  department: TextForm,
  amount: TextForm,
  count: TextForm,
};

/** One question, with what helps to answer it. */
export function Question({ fact, given, purpose, put, putOff, leave }: QuestionProps) {
  const { question, help } = words.facts[fact];
  const Form = forms[kindOf(fact)];
  return (
    <section className="question" aria-labelledby="question">
      <p className="question-count">{purpose}</p>
      <h2 id="question" tabIndex={-1}>
        {question}
      </h2>
      <p id="aide" className="help">
        {sentence(help)}
      </p>
      <Form fact={fact} given={given} put={put} labelledBy="question" describedBy="aide" />
      <p className="question-ways">
        {leave === undefined ? (
          <button type="button" className="plain" onClick={putOff}>
            Je ne sais pas encore
          </button>
        ) : (
          <a className="plain" href={leave}>
            Ne rien changer
          </a>
        )}
      </p>
    </section>
  );
}
