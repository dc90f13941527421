import './inscription.css';
import type { FactName } from 'candidat-bts';
import { eligibility } from 'candidat-bts';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import { ViewTitle } from '../../shell/ViewTitle.tsx';
import { viewNames } from '../../shell/view-names.ts';
import type { FactValue } from '../../state/fact-kinds.ts';
import { factText } from '../../state/fact-text.ts';
import type { PageState } from '../../state/use-page.ts';
import { counted } from '../../words/french.ts';
import { verdictOf } from '../../words/verdict.ts';
import { Answers } from './Answers.tsx';
import { Contradictions } from './Contradictions.tsx';
import { openQuestions, questionToAsk } from './open-questions.ts';
import { Question } from './Question.tsx';
import { useStepFocus } from './use-step-focus.ts';
import { Verdict } from './Verdict.tsx';

export function Inscription({ page }: { page: PageState }) {
  const { facts, reopened, skipped } = page.state;
  const answer = useMemo(() => eligibility(facts, session), [facts]);
  const open = useMemo(() => openQuestions(facts, answer), [facts, answer]);
  const asked = reopened ?? questionToAsk(open, answer, skipped);
  const kind = verdictOf(answer);
  const decided = kind !== 'unknown';
  const fallen = reopened === undefined && (decided || asked === undefined);
  useStepFocus(asked, fallen ? kind : undefined);

  const left = open.filter((fact) => !skipped.includes(fact));
  const deciding = answer.answer === 'unknown' ? left.filter((fact) => answer.missing.includes(fact)) : [];
  const put = (fact: FactName, value: FactValue): void =>
    page.go({
      facts: { ...facts, [fact]: value },
      skipped: skipped.filter((other) => other !== fact),
      reopened: undefined,
    });
  const purpose = (): string => {
    if (reopened !== undefined) return facts[reopened] === undefined ? 'Compléter vos réponses' : 'Changer une réponse';
    return decided
      ? `Pour votre dossier · encore ${counted(left.length, 'question')} au plus`
      : `Encore ${counted(deciding.length, 'question')} au plus, souvent bien moins`;
  };

  return (
    <div className="journey inscription">
      <div className="journey-main">
        <ViewTitle>{viewNames.inscription.title}</ViewTitle>
        {reopened === undefined && <Contradictions page={page} />}
        {fallen && (
          <Verdict
            page={page}
            answer={answer}
            left={asked === undefined ? 0 : left.length}
            putOff={left.length < open.length}
          />
        )}
        {asked !== undefined && (
          <Question
            key={`${asked} ${factText(facts[asked])}`}
            fact={asked}
            given={facts[asked]}
            purpose={purpose()}
            put={(value) => put(asked, value)}
            putOff={() => page.go({ skipped: [...skipped, asked], reopened: undefined })}
            leave={reopened === undefined ? undefined : page.address({ reopened: undefined })}
          />
        )}
      </div>
      <Answers page={page} />
    </div>
  );
}
