import type { Answer, ReasonId } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { sentence } from './french.ts';

/** The reasons of a result, a sentence each, in the order of the text. The one place where they become words. */
export function reasonSentences({ because }: { readonly because: readonly ReasonId[] }): readonly string[] {
  return because.map((reason) => sentence(fr.reasons[reason]));
}

/** What an answer on registration comes to, in a few words for the strip, and in a sentence. */
export function verdictInWords({ answer }: Answer): { readonly short: string; readonly sentence: string } {
  return { short: short[answer], sentence: fr.eligibility[answer] };
}

const short = {
  yes: 'Vous pouvez vous inscrire',
  no: 'Inscription impossible ici',
  unknown: 'Inscription : pas encore décidé',
} as const satisfies Record<Answer['answer'], string>;
