import type { CandidateFacts, FactName } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { useArrivalFocus } from '../../shell/use-arrival-focus.ts';
import { natureOf } from '../../state/fact-text.ts';
import { counted, sentence } from '../../words/french.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { DayForm } from './DayForm.tsx';
import { TextForm } from './TextForm.tsx';

export interface AnswerForm {
  readonly fact: FactName;
  readonly given: CandidateFacts[FactName];
  readonly put: (value: string | number | boolean) => void;
  /** The ids of what words the question, for the form to be called by. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

interface QuestionProps extends Pick<AnswerForm, 'fact' | 'given' | 'put'> {
  /** How many questions are still open, at most. */
  readonly left: number;
  /** Whether the verdict has fallen, so that this question is about pieces only. */
  readonly decided: boolean;
  readonly putOff: () => void;
  /** The address to go back to, where an answer was to be changed. */
  readonly leave: string | undefined;
}

/** One question, with what helps to answer it. */
export function Question({ fact, given, left, decided, put, putOff, leave }: QuestionProps) {
  const title = useArrivalFocus();
  const { question, help } = fr.facts[fact];
  const form: AnswerForm = { fact, given, put, labelledBy: 'question', describedBy: 'aide' };
  const nature = natureOf(fact);
  return (
    <section className="question" aria-labelledby="question">
      <p className="question-count">
        {leave !== undefined
          ? given === undefined
            ? 'Compléter vos réponses'
            : 'Changer une réponse'
          : decided
            ? `Pour vos pièces · encore ${counted(left, 'question')} au plus`
            : `Encore ${counted(left, 'question')} au plus, souvent bien moins`}
      </p>
      <h2 id="question" ref={title} tabIndex={-1}>
        {question}
      </h2>
      <p id="aide" className="help">
        {sentence(help)}
      </p>
      {nature === 'choice' || nature === 'either' ? (
        <ChoiceForm {...form} />
      ) : nature === 'day' ? (
        <DayForm {...form} />
      ) : (
        <TextForm {...form} />
      )}
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
