import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { fragmentOf, stateOfFragment } from './fragment.ts';
import type { State } from './state.ts';

export interface PageState {
  readonly state: State;
  /** A step that the back button undoes, unless it replaces the one before. */
  readonly go: (change: Partial<State>, how?: 'step' | 'replace') => void;
  /** The address of such a step, for a link. */
  readonly address: (change: Partial<State>) => string;
}

/** The state lives in the address alone, so that reload, the back button and bookmarks need nothing else. */
export function usePage(): PageState {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash);
  const state = useMemo(() => stateOfFragment(fragment), [fragment]);
  const go = useCallback<PageState['go']>((change, how = 'step') => {
    // What the address says now, not what was last drawn: two changes may come between two drawings.
    const next = fragmentOf({ ...stateOfFragment(window.location.hash), ...change });
    if (next === window.location.hash) return;
    window.history[how === 'step' ? 'pushState' : 'replaceState'](null, '', next);
    moved();
  }, []);
  const address = useCallback<PageState['address']>((change) => fragmentOf({ ...state, ...change }), [state]);
  return { state, go, address };
}

const listeners = new Set<() => void>();
let steps = 0;

/** Whether the reader has gone anywhere since the page was opened. */
export function hasMoved(): boolean {
  return steps > 0;
}

function moved(): void {
  steps += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', moved);
    window.addEventListener('hashchange', moved);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', moved);
    window.removeEventListener('hashchange', moved);
  };
}
