// Keeping a mark: five years to the day, at least 10, and the day of the exam decides where it must.
import type { Benefit } from 'candidat-bts';
import { benefitValidity, dayInWords, nice2026 } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';

const benefits: readonly Benefit[] = [
  { mark: 12, obtainedOn: '2021-07-05' },
  { mark: 12, obtainedOn: '2021-05-18' },
  { mark: '9,5', obtainedInSession: 2024, form: 'global' },
  { mark: '9,5', obtainedInSession: 2024, form: 'progressive' },
  { mark: 15, obtainedInSession: 2020 },
];

for (const benefit of benefits) {
  // The exam is on 3 June; without that third argument the second mark would be 'unknown'.
  const { validity, lastDay, because } = benefitValidity(benefit, nice2026, '2026-06-03');
  const until = lastDay === undefined ? '' : ` (last day: ${dayInWords(lastDay, en)})`;
  console.log(`${benefit.mark}: ${validity}${until}`);
  for (const reason of because) console.log(`  because ${en.reasons[reason]}`);
}
console.log('This is not an official service: only the exams office decides.');

// 12: valid (last day: Sunday 5 July 2026)
//   because the mark is still within its time when the exam takes place
//   because the mark is high enough to be kept
// 12: expired (last day: Monday 18 May 2026)
//   because the time of the kept mark ended before the exam
// 9,5: not-kept
//   because the mark is too low to be kept in the global form of the exam
// 9,5: valid
//   because the session in which the mark was obtained is recent enough
//   because the mark, too low to be kept, can be carried over in the progressive form of the exam
// 15: expired
//   because the session in which the mark was obtained is too long ago
// This is not an official service: only the exams office decides.
