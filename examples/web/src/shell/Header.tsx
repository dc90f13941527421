import type { PageState } from '../state/use-page.ts';

export function Header({ page }: { page: PageState }) {
  return (
    <header className="header">
      {/* A button: the fragment of a link is a state of the page, not a place in it. */}
      <button type="button" className="skip" onClick={() => document.getElementById('contenu')?.focus()}>
        Aller au contenu
      </button>
      <a className="brand" href={page.address({ view: 'accueil', reopened: undefined })}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect width="32" height="32" rx="9" className="brand-ground" />
          <path d="m9 17 5 5 9-12" className="brand-tick" />
        </svg>
        Candidat au BTS
      </a>
      <p className="unofficial">Page non officielle. Rien ne quitte votre appareil.</p>
    </header>
  );
}
