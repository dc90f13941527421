import { ContractError } from '../contract/contract-error.ts';
import type { Wording } from './phrase.ts';
import { filled } from './phrase.ts';
import type { Draft } from './sentence.ts';
import { continued } from './spelling.ts';

/** What a draft says, as what may be so. */
export function perhaps(wording: Wording<'templates'>, draft: Draft): Draft {
  return { ...draft, sentence: filled(wording, 'templates', 'perhaps', { sentence: continued(draft.sentence) }) };
}

/** Whether something is only perhaps so. */
export function isPerhaps(rule: string, degree: 'certainly' | 'perhaps', argument: string): boolean {
  if (degree === 'certainly' || degree === 'perhaps') return degree === 'perhaps';
  throw new ContractError(rule, argument, 'certainly or perhaps', degree);
}
