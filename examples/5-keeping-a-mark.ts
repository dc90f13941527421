// Keeping a mark: at least 10, for five years to the day. By session or by day, the whole session counts by default.
import type { Benefit } from 'candidat-bts';
import { benefitValidity, nice2026 } from 'candidat-bts';
import { explainBenefit } from 'candidat-bts/explain';
import { en } from 'candidat-bts/labels/en';

const benefits: readonly Benefit[] = [
  { mark: 12, obtainedOn: '2021-07-05' },
  { mark: 12, obtainedOn: '2021-05-18' },
  { mark: '9,5', obtainedInSession: 2024, form: 'global' },
  { mark: '9,5', obtainedInSession: 2024, form: 'progressive' },
  { mark: 15, obtainedInSession: 2020 },
];

for (const benefit of benefits) {
  // The day of the exam is known here: it decides. Without it the second mark would be valid for the session.
  const [verdict, ...others] = explainBenefit(benefitValidity(benefit, nice2026, '2026-06-03'), en);
  console.log(`${benefit.mark}: ${verdict?.sentence}`);
  for (const { sentence } of others) console.log(`  ${sentence}`);
}
console.log('This is not an official service: only the exams office decides.');

// 12: This mark counts in this session.
//   The mark is still kept (bénéfice) when the exam takes place.
//   Last day on which this mark counts: Sunday 5 July 2026.
//   The mark is high enough to be kept: 12, 10 needed.
// 12: This mark no longer counts: it is too old.
//   The mark stopped being kept (bénéfice) before the exam.
//   Last day on which this mark counts: Monday 18 May 2026.
// 9,5: This mark cannot be kept.
//   The mark is too low to be kept in the global form of the exam: 9.5, 10 needed.
// 9,5: This mark counts in this session.
//   The session in which the mark was obtained is recent enough: 2024, 2021 at the earliest.
//   The mark, too low to be kept, can be carried over in the progressive form of the exam: 9.5, 10 needed.
// 15: This mark no longer counts: it is too old.
//   The session in which the mark was obtained is too long ago: 2020, 2021 or later needed.
// This is not an official service: only the exams office decides.
