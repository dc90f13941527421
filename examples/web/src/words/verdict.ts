import type { Answer } from 'candidat-bts';

/** An answer on registration; `office` where nothing is missing and only the exams office can tell. */
export type VerdictKind = Answer['answer'] | 'office';

export function verdictOf(answer: Answer): VerdictKind {
  return answer.answer === 'unknown' && answer.missing.length === 0 ? 'office' : answer.answer;
}

/** A verdict in a few words, for the strip; the labels say it in a sentence. */
export const verdictInShort: Readonly<Record<VerdictKind, string>> = {
  yes: 'Vous pouvez vous inscrire',
  no: 'Inscription impossible ici',
  unknown: 'Pas encore de réponse',
  office: 'Réponse à demander',
};
