import { session } from '../../session.ts';
import { DeadlineCard } from '../../shell/DeadlineCard.tsx';
import { ViewTitle } from '../../shell/ViewTitle.tsx';
import { viewNames } from '../../shell/view-names.ts';
import type { View } from '../../state/state.ts';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { nextDeadline } from '../../words/deadlines.ts';
import { departmentInWords } from '../../words/departments.ts';
import { registration, upload } from '../../words/first-words.ts';
import { enumeration } from '../../words/french.ts';

const journeys: readonly { readonly view: View; readonly summary: string }[] = [
  { view: 'inscription', summary: 'Quelques questions, une à la fois, et la réponse dès qu’elle est certaine.' },
  { view: 'dossier', summary: 'Les pièces à réunir, celles qui seraient refusées, et les dates à ne pas manquer.' },
  { view: 'notes', summary: 'Vos moyennes, ce qui reste possible, et les deux oraux de rattrapage à choisir.' },
];

export function Home({ page }: { page: PageState }) {
  const next = nextDeadline(page.state.facts, useNow());
  const begun = Object.keys(page.state.facts).length > 0;
  const where = enumeration(session.departments.map(departmentInWords));
  return (
    <div className="journey home">
      <div className="journey-main">
        <ViewTitle>Passer le BTS en candidat individuel</ViewTitle>
        <p className="lead">
          Académie de Nice ({where}), session&nbsp;{session.year}.
        </p>
        {next === undefined ? (
          <p className="note">
            {registration.closed} {upload.closed}
          </p>
        ) : (
          <DeadlineCard deadline={next} />
        )}
        <a className="button primary wide" href={page.address({ view: 'inscription' })}>
          {begun ? 'Reprendre mes réponses' : 'Commencer'}
        </a>
      </div>
      <ul className="journeys home-ways">
        {journeys.map(({ view, summary }) => (
          <li key={view}>
            <a href={page.address({ view })}>
              <strong>{viewNames[view].title}</strong>
              <span>{summary}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
