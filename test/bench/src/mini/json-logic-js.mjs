import engine from 'json-logic-js';
import { jsonLogic } from './json-logic.mjs';

export const interpreted = () => jsonLogic((rule) => (facts) => engine.apply(rule, facts));
