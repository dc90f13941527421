export type { SchemaIssue, SchemaIssueCode } from '../model/schema-issue.ts';
export type { CandidateFactsInput, CandidateFactsOutput, StepSchema } from './candidate-facts.ts';
export {
  adjustmentsSchema,
  backgroundSchema,
  candidateFactsSchema,
  experienceSchema,
  formSteps,
  identitySchema,
  pastExamsSchema,
  residenceSchema,
  trainingSchema,
} from './candidate-facts.ts';
export type { FormInput } from './form-of.ts';
export { formOf } from './form-of.ts';
export type { FactOf, FactsSchema, FormStep } from './form-steps.ts';
export { stepOf } from './form-steps.ts';
export { issueInWords } from './issue-in-words.ts';
export type { RegulationInput, RegulationOutput } from './regulation.ts';
export { regulationSchema } from './regulation.ts';
export type { ResultsInput, ResultsOutput, ResultsSchema } from './results.ts';
export { resultsSchema } from './results.ts';
export type { Told, ToldIssue } from './schema-issues.ts';
export { schemaIssues } from './schema-issues.ts';
export type { SessionInput, SessionOutput } from './session.ts';
export { sessionSchema } from './session.ts';
export type { SubmissionInput, SubmissionOutput } from './submission.ts';
export { submissionSchema } from './submission.ts';
export type { StandardSchema } from './with-messages.ts';
export { withMessages } from './with-messages.ts';
