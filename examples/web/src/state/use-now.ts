import { useSyncExternalStore } from 'react';

let now = Date.now();

/** The present, up to date on every second of the clock, or on every minute, and whenever the page comes back into sight. */
export function useNow(step: 1000 | 60_000 = 1000): Date {
  // Within a second each call has the true present; a minute stays the same for as long as it lasts.
  return new Date(useSyncExternalStore(subscribe, () => (step === 1000 ? now : now - (now % step))));
}

function subscribe(notify: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = (): void => {
    clearTimeout(timer);
    now = Date.now();
    timer = setTimeout(tick, 1000 - (now % 1000));
    notify();
  };
  tick();
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}
