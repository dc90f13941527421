import { eligible } from '../categories/eligibility.ts';
import type { Value } from '../logic/condition.ts';
import { isEnd, NO } from '../logic/diagram.ts';
import type { Groups } from '../logic/groups.ts';
import { questions } from '../logic/question.ts';
import type { Form, Statement } from '../logic/statement.ts';
import type { Change, Needed } from '../model/answer.ts';
import type { Consequence } from '../model/consequences.ts';
import type { CandidateFacts, SimpleFact } from '../model/facts.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { Session } from '../model/session.ts';
import type { Changes } from './least-changes.ts';
import { least, leastChanges } from './least-changes.ts';
import { merged } from './merged.ts';

/**
 * What would turn a refusal into a yes: every least set of changes with the values that are needed, fewer changes first, then in
 * the order of the form. Empty unless the answer is no, and where nothing that can still change would help.
 *
 * What has happened stays as it is; months, years and hours only grow; an absent fact may be answered. An absent fact that is not
 * named does not matter: the yes holds whatever its value.
 *
 * @throws ContractError where a fact or a reading has an impossible value.
 *
 * @example Four more months would do, and so would another ground.
 * ```ts
 * const technician = { department: '06', distanceLearner: true, jobLevel: 'technician', jobRelated: true, experiencePartTime: false } as const;
 * remedies({ ...technician, basis: 'experience', experienceMonths: 8 }, nice2026)[0];
 * // [{ fact: 'experienceMonths', given: 8, needed: { atLeast: 12 } }]
 * ```
 *
 * @see circular §2
 */
export function remedies(facts: CandidateFacts, session: Session): readonly NonEmpty<Change>[] {
  const form = put('remedies', facts, session);
  // as: one condition makes one statement.
  const statement = form.statements[0] as Statement;
  const rest = form.rest(statement.diagram);
  if (!isEnd(rest) || rest.outcome !== NO) return [];
  const mayBe = (place: number, group: number): boolean => mayBecome(place, group, facts, form, session);
  const sets = least(leastChanges(statement, form, mayBe).flatMap((set) => withOrigins(set, facts, form)));
  return bySet(sets).flatMap((set) => merged(set).map((changes) => changesIn(changes, form)));
}

const put = /* @__PURE__ */ questions((session) => [eligible(session)]);

/** What has happened stays once it is known. */
const past: readonly SimpleFact[] = [
  'previousOutcome',
  'sameSpeciality',
  'contractMonths',
  'bornOn',
  'french',
  'practiceExamObtained',
];
const growing: readonly SimpleFact[] = ['workMonths', 'schoolYears', 'trainingCentreHours', 'experienceMonths'];

/** Whether a fact can still get a value of a group. */
function mayBecome(place: number, group: number, facts: CandidateFacts, form: Form, session: Session): boolean {
  // as: the places of a form are those of its groups.
  const { fact, consequence, examples, listed } = form.groups[place] as Groups;
  const value = form.values[place];
  if (value === undefined) {
    const lengths = session.training.hours.map(({ contractMonths }) => contractMonths);
    // as: every group has a list.
    const values = listed[group] as readonly Value[];
    return fact !== 'contractMonths' || values.some((length) => lengths.includes(Number(length)));
  }
  // as: an absent fact that has a value follows from another; it stays where that one does.
  if (past.includes(facts[fact] === undefined ? (consequence as Consequence).from : fact)) return false;
  if (fact === 'entryDiploma') return value === 'none' || value === 'foreign';
  return !growing.includes(fact) || (examples[group] as number) > Number(value);
}

/** A change of a fact that follows from another takes a change of that other too: from no work, status and months change. */
function withOrigins(changes: Changes, facts: CandidateFacts, { groups, values }: Form): readonly Changes[] {
  for (const [place] of changes) {
    // as: the places of a form are those of its groups.
    const { fact, consequence: from } = groups[place] as Groups;
    const consequence = facts[fact] === undefined && values[place] !== undefined ? from : undefined;
    const origin = groups.findIndex((group) => group.fact === consequence?.from);
    if (consequence === undefined || changes.some(([other]) => other === origin)) continue;
    // as: the origin of a fact that a condition tests is tested too.
    const { examples, groupOf } = groups[origin] as Groups;
    const own = groupOf('remedies', consequence.when);
    const others = [...examples.keys()].filter((group) => group !== own);
    return [[...changes, [origin, others] as const].sort(([one], [other]) => one - other)];
  }
  return [changes];
}

/** Sets of changes by the facts that they change, fewer first, then in the order of the form. */
function bySet(sets: readonly Changes[]): readonly (readonly Changes[])[] {
  const found = new Map<string, Changes[]>();
  for (const set of sets) {
    const key = set.map(([place]) => String(place).padStart(2, '0')).join();
    found.set(key, [...(found.get(key) ?? []), set]);
  }
  const inOrder = [...found].sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1));
  return inOrder.map(([, changes]) => changes);
}

function changesIn(set: Changes, { groups, values }: Form): NonEmpty<Change> {
  const changes = set.map(([place, wanted]): Change => {
    // as: the places of a form are those of its groups.
    const own = groups[place] as Groups;
    const given = values[place];
    return { fact: own.fact, ...(given === undefined ? {} : { given }), needed: neededFor(own, wanted) };
  });
  // as: a no becomes a yes by one change at least.
  return changes as unknown as NonEmpty<Change>;
}

/** The values of some groups: from a threshold on where the groups are all that reach it, else one by one. */
function neededFor({ from, listed }: Groups, wanted: readonly number[]): Needed {
  const values = wanted.flatMap((group) => listed[group] as readonly Value[]);
  if (values.length > 0) return { oneOf: values };
  // as: what is not listed is a number, from some threshold on; eligibility tests no day.
  return { atLeast: Math.min(...wanted.flatMap((group) => from[group] as readonly number[])) };
}
