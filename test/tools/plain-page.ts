import pc from 'picocolors';
import type { Page } from '../../examples/terminal.ts';

/** A wide page without colours. */
export const plainPage: Page = { width: 100, paint: pc.createColors(false) };
