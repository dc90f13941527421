import type { View } from '../state/state.ts';

/** What each view is called: in full, and on its tab. */
export const viewNames: Readonly<Record<View, { readonly title: string; readonly tab: string }>> = {
  accueil: { title: 'Accueil', tab: 'Accueil' },
  inscription: { title: 'Puis-je m’inscrire ?', tab: 'M’inscrire ?' },
  dossier: { title: 'Mon dossier', tab: 'Mon dossier' },
  notes: { title: 'Mes notes', tab: 'Mes notes' },
};
