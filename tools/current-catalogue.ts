import { nice2026 } from '../src/index.ts';
import { en } from '../src/labels/en.ts';
import { fr } from '../src/labels/fr.ts';
import { nice2026Clauses } from '../src/sessions/nice-2026-clauses.ts';
import { cases } from '../test/conformance/cases.ts';
import { ruleCatalogue } from './rule-catalogue.ts';
import { ruleCitations } from './rule-citations.ts';

/** The rule catalogue of the session published here. */
export function currentCatalogue(): string {
  return ruleCatalogue({
    session: nice2026,
    clauses: nice2026Clauses,
    languages: [fr, en],
    cases,
    rules: ruleCitations(nice2026Clauses),
  });
}
