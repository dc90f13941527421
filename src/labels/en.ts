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
} from './en/answers.ts';
import { changes } from './en/changes.ts';
import { account, activation, clock, convocation, deadlines, registration, steps, upload } from './en/dates.ts';
import { facts } from './en/facts.ts';
import { messages } from './en/messages.ts';
import { notices } from './en/notices.ts';
import { gaps, pieces, rejections, situations, standings } from './en/pieces.ts';
import { assessment, readings } from './en/readings.ts';
import { measured, measures, reasons } from './en/reasons.ts';
import { outcomes, possible, validities } from './en/results.ts';
import { session } from './en/session.ts';
import { either, locale, sources, templates } from './en/wording.ts';

export * from './en/answers.ts';
export * from './en/changes.ts';
export * from './en/dates.ts';
export * from './en/facts.ts';
export * from './en/messages.ts';
export * from './en/notices.ts';
export * from './en/pieces.ts';
export * from './en/readings.ts';
export * from './en/reasons.ts';
export * from './en/results.ts';
export * from './en/session.ts';
export * from './en/wording.ts';

/**
 * The words in English, for developers and helpers; French terms stand in parentheses where English has none. Every part is
 * also exported by its name, so that a page bundles only the parts it uses.
 *
 * @example
 * ```ts
 * `Because ${en.reasons['job-unrelated']}.`; // 'Because your job is unrelated to the speciality.'
 * ```
 */
export const en: Labels = {
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
