import type { CandidateCategories } from '../categories/candidate-categories.ts';
import { requireList, requireObject } from '../contract/require-shape.ts';
import type { ClauseId } from '../model/clause.ts';
import type { Category } from '../model/codes.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { questionDrafts } from './explain-questions.ts';
import { perhaps } from './perhaps.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The categories of candidate that apply, those that may, and the questions that would decide.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a category or a fact is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const [sentence] = explainCategories({ certain: ['former-candidate'], possible: [], missing: [] }, en);
 * sentence?.sentence; // 'You were a candidate at an earlier session.'
 * ```
 *
 * @see circular §2, clauses `2.former`, `2.employee`, `2.distance`
 */
export function explainCategories(
  categories: CandidateCategories,
  labels: Pick<Labels, 'sources' | 'templates' | 'categories' | 'facts'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainCategories', labels };
  requireObject(wording.rule, 'categories', categories);
  return sentencesOf(wording, [
    ...categoryDrafts(wording, categories, 'categories'),
    ...questionDrafts(wording, categories.missing, 'categories.missing'),
  ]);
}

const clausesOf: Readonly<Record<Category | 'none', readonly ClauseId[]>> = {
  'former-candidate': ['2.former'],
  employee: ['2.employee'],
  'distance-learner': ['2.distance'],
  none: ['2.former', '2.employee', '2.distance'],
};

/** The categories that apply, and those that may. */
export function categoryDrafts(
  wording: Wording<'templates' | 'categories'>,
  { certain, possible }: Pick<CandidateCategories, 'certain' | 'possible'>,
  argument: string,
): readonly Draft[] {
  const said = (category: Category | 'none', path: string): Draft => {
    const sentence = phrase(wording, 'categories', category, path);
    return { kind: 'result', code: category, sentence, clauses: clausesOf[category] };
  };
  requireList(wording.rule, `${argument}.certain`, certain);
  requireList(wording.rule, `${argument}.possible`, possible);
  if (certain.length + possible.length === 0) return [said('none', argument)];
  return [
    ...certain.map((category, index) => said(category, `${argument}.certain[${index}]`)),
    ...possible.map((category, index) => perhaps(wording, said(category, `${argument}.possible[${index}]`))),
  ];
}
