import type { Labels } from '../src/index.ts';
import type { Condition, Value } from '../src/logic/condition.ts';
import type { Diagram, Fork } from '../src/logic/diagram.ts';
import { isEnd, NO, YES } from '../src/logic/diagram.ts';
import { statementsOf } from '../src/logic/statement.ts';
import type { CandidateFacts } from '../src/model/facts.ts';
import type { Values } from './values-in-words.ts';
import { valuesInWords } from './values-in-words.ts';

/** A condition as a drawing: a fork per fact that matters, and an arrow per set of values that lead to the same. */
export interface RuleDrawing {
  /** A Mermaid flowchart. */
  readonly flowchart: string;
  /** How many forks it has. */
  readonly forks: number;
}

/**
 * The decision diagram of a condition, as far as some facts leave it open; its words are those of a language. Nothing where there
 * is nothing to decide.
 */
export function ruleDrawing(condition: Condition, labels: Labels, known: CandidateFacts = {}): RuleDrawing | undefined {
  const { builder, groups, statements } = statementsOf([condition]);
  const facts = groups.map(({ fact, groupOf }) => groupOf('ruleDrawing', known[fact]));
  const [statement] = statements;
  const top = statement && builder.restrict(statement.diagram, facts);
  if (top === undefined || isEnd(top)) return undefined;
  const forks = forksIn(top);
  const name = (part: Diagram): string => (isEnd(part) ? endName(part.outcome) : `f${forks.indexOf(part) + 1}`);
  const lines = forks.flatMap((fork) => {
    const own = groups[fork.place];
    if (own === undefined) return [];
    return [
      `  ${name(fork)}["${labels.facts[own.fact].question}"]`,
      ...arrowsFrom(fork, own, labels).map(([words, to]) => `  ${name(fork)} -->|"${words}"| ${name(to)}`),
    ];
  });
  const ends = [
    `  yes(["${labels.either.true}"])`,
    `  no(["${labels.either.false}"])`,
    `  office(["${labels.answer.office}"])`,
  ];
  const used = ends.filter((end) => lines.some((line) => line.endsWith(`| ${end.trim().split('(')[0]}`)));
  return { flowchart: ['flowchart TD', ...lines, ...used].join('\n'), forks: forks.length };
}

/** The arrows that leave a fork: one for each part that follows, with the values that lead to it. */
function arrowsFrom({ branches }: Fork, values: Values, labels: Labels): readonly (readonly [string, Diagram])[] {
  const parts = [...new Set(branches)];
  return parts.map((part) => {
    const groups = [...branches.keys()].filter((group) => branches[group] === part);
    return [valuesInWords(values, groups, (value) => inWords(values.fact, value, labels)), part] as const;
  });
}

function inWords(fact: keyof CandidateFacts, value: Value, labels: Labels): string {
  if (typeof value === 'boolean') return value ? labels.either.true : labels.either.false;
  const label = labels.facts[fact];
  // as: options word the values of the fact that they belong to.
  const options = 'options' in label ? (label.options as Readonly<Record<string, string>>) : {};
  return options[String(value)] ?? String(value);
}

/** Every fork of a diagram, each once, from the top. */
function forksIn(diagram: Diagram, found: Fork[] = []): readonly Fork[] {
  if (isEnd(diagram) || found.includes(diagram)) return found;
  found.push(diagram);
  for (const branch of diagram.branches) forksIn(branch, found);
  return found;
}

function endName(outcome: number): string {
  if (outcome === YES) return 'yes';
  return outcome === NO ? 'no' : 'office';
}
