import type { Answer } from 'candidat-bts';

/** What an answer on registration comes to, in a few words for the strip; the labels say it in a sentence. */
export const verdictInShort: Readonly<Record<Answer['answer'], string>> = {
  yes: 'Vous pouvez vous inscrire',
  no: 'Inscription impossible ici',
  unknown: 'Inscription : pas encore décidé',
};
