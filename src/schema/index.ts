export { candidateFactsSchema } from './candidate-facts.ts';
