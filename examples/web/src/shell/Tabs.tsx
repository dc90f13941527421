import type { View } from '../state/state.ts';
import type { PageState } from '../state/use-page.ts';
import { viewNames } from './view-names.ts';

const tabs: readonly { readonly view: View; readonly icon: string }[] = [
  {
    view: 'inscription',
    icon: 'M9.1 9a3 3 0 1 1 4.4 2.7c-1 .5-1.5 1.2-1.5 2.3M12 17.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  },
  { view: 'dossier', icon: 'm4 7 1.5 1.5L8 6M4 13l1.5 1.5L8 12M4 19l1.5 1.5L8 18M12 7h8M12 13h8M12 19h8' },
  { view: 'notes', icon: 'M4 20h16M7 20v-7M12 20V5M17 20v-10' },
];

/** The three journeys, within reach of a thumb on a phone. */
export function Tabs({ page }: { page: PageState }) {
  return (
    <nav className="tabs" aria-label="Les trois parcours">
      <ul>
        {tabs.map(({ view, icon }) => (
          <li key={view}>
            <a
              href={page.address({ view, reopened: undefined })}
              aria-current={page.state.view === view ? 'page' : undefined}
            >
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d={icon} />
              </svg>
              {viewNames[view].tab}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
