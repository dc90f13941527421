import type { Labels } from '../../model/labels.ts';

/** BCP 47 tag, for `Intl`. */
export const locale: Labels['locale'] = 'en-GB';

/** Where clauses stand: in sections of the circular, in articles of the law, or in both. */
export const sources: Labels['sources'] = {
  circular: 'circular, {sections}',
  law: 'Education Code (Code de l’éducation), {articles}',
  both: '{circular}; {law}',
};

/** The values of a fact that is true or false. */
export const either: Labels['either'] = { true: 'yes', false: 'no' };

/** Sentences about values; the names in braces are replaced by the values. */
export const templates: Labels['templates'] = {
  dated: '{name}: {when}.',
  perhaps: 'Perhaps, depending on your answers: {sentence}',
  slot: 'Upload it alone, in the slot for {slot}.',
  missing: 'To be completed: {name}.',
  'piece-missing': 'Missing: {name}.',
  'piece-perhaps-missing': 'Perhaps missing: {name}.',
  'submission-refused': 'Submission no. {number}, which does not count: {because}.',
  'last-day': 'Last day on which this mark counts: {day}.',
  'link-lives-until': 'The activation link works until {moment}, that moment included.',
  'expected-by': 'It must appear by {day}.',
  measured: '{reason}: {measure}',
  average: 'Average: {average}.',
  'professional-average': 'Average in the professional exams: {average}.',
  'out-of-20': '{average} out of 20',
  between: 'between {from} and {to} out of 20',
  'still-possible': 'Still possible: {outcome}.',
  'marks-missing': 'Marks not known yet: {exams}.',
  oral: '{exam}: {preparation} min of preparation, {oral} min of oral.',
  'oral-kept': '{exam}: the mark of the oral counts.',
  'first-mark-kept': '{exam}: the mark of the first round counts.',
  target: '{exams}: {mark} at both orals is enough.',
  'target-out-of-reach': '{exams}: out of reach, even with 20 at both orals.',
  'target-alone': '{exams}: {mark} at the oral is enough.',
  'target-alone-out-of-reach': '{exams}: out of reach, even with 20 at the oral.',
  'point-missing': 'You are {points} point short of a pass.',
  'points-missing': 'You are {points} points short of a pass.',
  'needed-to-pass': 'To pass, {mark} in {exams} is enough.',
  'needed-for-resit': 'For a resit (rattrapage), {mark} in {exams} is enough.',
  'certain-to-pass': 'You will pass, whatever the mark in {exams}.',
  'certain-of-resit': 'You may take the resit (rattrapage) at least, whatever the mark in {exams}.',
  'pass-out-of-reach': 'You would not pass, even with 20 in {exams}.',
  'out-of-reach': 'You would neither pass nor have a resit, even with 20 in {exams}.',
  'regulation-unread':
    'No row of this regulation was read as a whole in an official text: have the exams office check every result.',
  'exams-secondary': 'To be checked, since it comes from unofficial sources that agree: {exams}.',
  'exams-deduced': 'To be checked, since it was deduced for want of a legible official text: {exams}.',
  remedy: 'You could register if {change}.',
  remedies: 'You could register if all of this were true: {changes}.',
  'changed-answer': '{change} (your answer: {given})',
  reading: 'The text can be read in two ways. {question} {value}',
  'reading-matters': '{reading} The other reading would change {parts}.',
  'reading-pieces': '{reading} Documents concerned: {pieces}.',
  changed: '{part}: {after} (before: {before}).',
  added: '{part}, added: {after}.',
  removed: '{part}, removed: {before}.',
  'hours-for-length': '{hours} for a contract of {length}',
  'step-from': '{step} From {when}.',
  'step-until': '{step} Until {when}.',
  'link-expired': 'The activation link has expired and the account was deleted. {step}',
  series: '{one}; {other}',
};
