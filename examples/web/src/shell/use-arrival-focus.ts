import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { hasMoved } from '../state/use-page.ts';

/**
 * Gives the focus to what has just come where what had it is gone, so that the keyboard and a reader of screens go on
 * from there. Not at the first view: who opens a page starts at its top.
 */
export function useArrivalFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved() && (document.activeElement ?? document.body) === document.body) title.current?.focus();
  }, []);
  return title;
}
