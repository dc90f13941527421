import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { hasMoved } from '../state/use-page.ts';

/** The title of a view. It takes the focus when one comes from another view, so that a reader of screens starts there. */
export function ViewTitle({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hasMoved()) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
