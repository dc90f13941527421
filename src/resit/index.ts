/**
 * What is needed once there are marks. Built as a file of its own, so that a page which is loaded in steps shows the rules of
 * registration without it; `formatAverage`, which explanations use too, has no part in it.
 */
export { doubtfulExams } from './doubtful-exams.ts';
export { firstRound } from './first-round.ts';
export { marksNeeded } from './marks-needed.ts';
export { resitDecision } from './resit-decision.ts';
export { resitOrals } from './resit-orals.ts';
export { resitTargets } from './resit-targets.ts';
