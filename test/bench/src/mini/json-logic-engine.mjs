import { LogicEngine } from 'json-logic-engine';
import { jsonLogic } from './json-logic.mjs';

export function compiled() {
  const engine = new LogicEngine();
  return jsonLogic((rule) => engine.build(rule));
}

export function interpreted() {
  const engine = new LogicEngine();
  return jsonLogic((rule) => (facts) => engine.run(rule, facts));
}
