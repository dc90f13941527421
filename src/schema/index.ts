export type { SchemaIssue, SchemaIssueCode } from '../model/schema-issue.ts';
export type { CandidateFactsInput, CandidateFactsOutput } from './candidate-facts.ts';
export { candidateFactsSchema } from './candidate-facts.ts';
export { employmentSchema } from './employment.ts';
export type { FormInput } from './form-input.ts';
export { formOf } from './form-of.ts';
export type { FactOf, FactsSchema, FormStep } from './form-steps.ts';
export { stepOf } from './form-steps.ts';
export type { IssueLabels } from './issue-in-words.ts';
export { issueInWords } from './issue-in-words.ts';
export type { RegulationInput, RegulationOutput } from './regulation.ts';
export { regulationSchema } from './regulation.ts';
export type { ResultsInput, ResultsOutput, ResultsSchema } from './results.ts';
export { resultsSchema } from './results.ts';
export type { ParseIssue, ParseResult } from './schema-issues.ts';
export { schemaIssues } from './schema-issues.ts';
export type { SessionInput, SessionOutput } from './session.ts';
export { sessionSchema } from './session.ts';
export type { StepSchema } from './steps.ts';
export {
  adjustmentsSchema,
  backgroundSchema,
  experienceSchema,
  formSteps,
  identitySchema,
  pastExamsSchema,
  residenceSchema,
  trainingSchema,
} from './steps.ts';
export type { SubmissionInput, SubmissionOutput } from './submission.ts';
export { submissionSchema } from './submission.ts';
export type { SchemaWithMessages, Validation } from './with-messages.ts';
export { withMessages } from './with-messages.ts';
