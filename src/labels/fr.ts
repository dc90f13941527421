import type { Labels } from '../model/labels.ts';
import {
  advancement,
  answer,
  categories,
  contradictions,
  eligibility,
  heightWork,
  language,
  preparation,
  residence,
  workExperience,
} from './fr/answers.ts';
import { changes } from './fr/changes.ts';
import { account, activation, clock, convocation, deadlines, registration, steps, upload } from './fr/dates.ts';
import { facts } from './fr/facts.ts';
import { messages } from './fr/messages.ts';
import { notices } from './fr/notices.ts';
import { gaps, pieces, rejections, situations, standings } from './fr/pieces.ts';
import { assessment, readings } from './fr/readings.ts';
import { measured, measures, reasons } from './fr/reasons.ts';
import { outcomes, possible, validities } from './fr/results.ts';
import { session } from './fr/session.ts';
import { either, locale, sources, templates } from './fr/wording.ts';

export * from './fr/answers.ts';
export * from './fr/changes.ts';
export * from './fr/dates.ts';
export * from './fr/facts.ts';
export * from './fr/messages.ts';
export * from './fr/notices.ts';
export * from './fr/pieces.ts';
export * from './fr/readings.ts';
export * from './fr/reasons.ts';
export * from './fr/results.ts';
export * from './fr/session.ts';
export * from './fr/wording.ts';

/**
 * The words in French, for candidates. Every part is also exported by its name, so that a page bundles only the parts it uses.
 *
 * @example
 * ```ts
 * `Parce que ${fr.reasons['job-unrelated']}.`; // 'Parce que votre emploi est sans rapport avec la spécialité.'
 * ```
 */
export const fr: Labels = {
  locale,
  sources,
  answer,
  eligibility,
  residence,
  preparation,
  workExperience,
  language,
  advancement,
  heightWork,
  categories,
  reasons,
  measured,
  measures,
  pieces,
  situations,
  deadlines,
  registration,
  upload,
  account,
  activation,
  convocation,
  steps,
  standings,
  rejections,
  gaps,
  outcomes,
  possible,
  validities,
  templates,
  clock,
  notices,
  facts,
  either,
  contradictions,
  changes,
  readings,
  assessment,
  session,
  messages,
};
