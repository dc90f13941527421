import type { ThreeValued } from '../kernel/three-valued.ts';
import type { ReasonId } from './codes.ts';
import type { FactName } from './facts.ts';

/**
 * The answer to a yes-or-no question put to a half-filled form.
 *
 * It is decided if and only if every completion of the missing facts agrees; a decided answer never changes as facts are
 * added. `missing` holds exactly the absent facts that can, in some completion, change the answer by themselves.
 * Unknown with nothing missing: only the exams office can tell, and `because` says why.
 */
export type Answer<Reason extends string = ReasonId> = ThreeValued<Reason, FactName>;
