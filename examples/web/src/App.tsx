import type { ComponentType } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import { Home } from './journeys/home/Home.tsx';
import { Footer } from './shell/Footer.tsx';
import { Header } from './shell/Header.tsx';
import { SessionOver } from './shell/SessionOver.tsx';
import { StatusStrip } from './shell/StatusStrip.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { viewNames } from './shell/view-names.ts';
import type { View } from './state/state.ts';
import type { PageState } from './state/use-page.ts';
import { usePage } from './state/use-page.ts';

const inscription = () =>
  import('./journeys/inscription/Inscription.tsx').then(({ Inscription }) => ({ default: Inscription }));
const dossier = () => import('./journeys/dossier/Dossier.tsx').then(({ Dossier }) => ({ default: Dossier }));
const notes = () => import('./journeys/notes/Notes.tsx').then(({ Notes }) => ({ default: Notes }));

const journeys: Readonly<Record<View, ComponentType<{ page: PageState }>>> = {
  accueil: Home,
  inscription: lazy(inscription),
  dossier: lazy(dossier),
  notes: lazy(notes),
};

/** The frame that every view shares: who speaks, where things stand, the view, the ways to the others. */
export function App() {
  const page = usePage();
  const { view } = page.state;
  const Journey = journeys[view];

  useEffect(() => {
    document.title = `${viewNames[view].title} – Candidat au BTS`;
  }, [view]);

  // The first view is shown as soon as can be; the others come while it is read.
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all([inscription(), dossier(), notes()]), 300);
    return () => clearTimeout(timer);
  }, []);

  return (
    <>
      <Header page={page} />
      <StatusStrip page={page} />
      <main id="contenu" tabIndex={-1} data-view={view}>
        <SessionOver />
        <Suspense fallback={<p className="waiting">Un instant…</p>}>
          <Journey page={page} />
        </Suspense>
      </main>
      <Footer page={page} />
      <Tabs page={page} />
    </>
  );
}
