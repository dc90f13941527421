import { ContractError } from './contract-error.ts';

const FROM = /* @__PURE__ */ Date.UTC(1000, 0, 1);
const TO = /* @__PURE__ */ Date.UTC(9998, 11, 31);

/** Whether milliseconds are those of an instant that a rule accepts: neither NaN nor centuries away from any exam. */
export function isInstantInMs(milliseconds: number): boolean {
  return milliseconds >= FROM && milliseconds <= TO;
}

/** The milliseconds of an instant passed to a rule; an Invalid Date, or one centuries away from any exam, is an error. */
export function instantInMs(rule: string, argument: string, at: Date): number {
  const milliseconds = at instanceof Date ? at.getTime() : Number.NaN;
  if (isInstantInMs(milliseconds)) return milliseconds;
  throw new ContractError(rule, argument, 'a valid Date between the years 1000 and 9998', at);
}
