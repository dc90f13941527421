import { useEffect } from 'react';

/** Paper cannot be unfolded: whatever is folded is opened before printing. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    const open = (): void => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
}
