import { useEffect, useRef } from 'react';
import type { VerdictKind } from '../../words/verdict.ts';

/**
 * Gives the focus to what a step has brought, so that it is in view and the keyboard and a reader of screens go on from there:
 * the verdict where it has just fallen or nothing is asked any more, else the question. Not at the first view: who opens a page
 * starts at its top.
 */
export function useStepFocus(asked: string | undefined, verdict: VerdictKind | undefined): void {
  const before = useRef({ asked, verdict });
  useEffect(() => {
    const was = before.current;
    if (was.asked === asked && was.verdict === verdict) return;
    before.current = { asked, verdict };
    const fell = verdict !== undefined && was.verdict !== verdict;
    document.getElementById(fell || asked === undefined ? 'verdict' : 'question')?.focus();
  }, [asked, verdict]);
}
