import { useSyncExternalStore } from 'react';

let now = Date.now();

/** The present, told anew on every second of the clock and whenever the page comes back into sight. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(subscribe, () => now));
}

function subscribe(told: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = (): void => {
    clearTimeout(timer);
    now = Date.now();
    timer = setTimeout(tick, 1000 - (now % 1000));
    told();
  };
  tick();
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}
