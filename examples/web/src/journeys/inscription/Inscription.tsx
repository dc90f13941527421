import './inscription.css';
import type { FactName } from 'candidat-bts';
import { eligibility, nextQuestions } from 'candidat-bts';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import { ViewTitle } from '../../shell/ViewTitle.tsx';
import { viewNames } from '../../shell/view-names.ts';
import { factText } from '../../state/fact-text.ts';
import type { PageState } from '../../state/use-page.ts';
import { Answers } from './Answers.tsx';
import { Question } from './Question.tsx';
import { questionToAsk } from './question-to-ask.ts';
import { Verdict } from './Verdict.tsx';

export function Inscription({ page }: { page: PageState }) {
  const { facts, reopened, skipped } = page.state;
  const answer = useMemo(() => eligibility(facts, session), [facts]);
  const open = useMemo(() => nextQuestions(facts, session), [facts]);
  const asked = reopened ?? questionToAsk(open, answer, skipped);
  const put = (fact: FactName, value: string | number | boolean): void =>
    page.go({
      facts: { ...facts, [fact]: value },
      skipped: skipped.filter((other) => other !== fact),
      reopened: undefined,
    });

  return (
    <div className="journey inscription">
      <div className="journey-main">
        <ViewTitle>{viewNames.inscription.title}</ViewTitle>
        {reopened === undefined && (answer.answer !== 'unknown' || asked === undefined) && (
          <Verdict page={page} answer={answer} left={open.length} />
        )}
        {asked !== undefined && (
          <Question
            key={`${asked} ${factText(facts[asked])}`}
            fact={asked}
            given={facts[asked]}
            left={open.filter((fact) => !skipped.includes(fact)).length}
            decided={answer.answer !== 'unknown'}
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
