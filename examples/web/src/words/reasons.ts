import type { Explainable, Explanation } from 'candidat-bts';
import { explain } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';
import { session } from '../session.ts';

/** A result in sentences, each with the ground it stands on. The one place where results become words. */
export function explained(result: Explainable): readonly Explanation[] {
  return explain(result, fr, nice2026Clauses, session);
}
