// The deadlines in Paris time, whatever the zone of this machine, and where a candidate stands on the way to the exams.
import { deadlines, nice2026, registrationPhase, timeline } from 'candidat-bts';
import { dayInWords, explainTimeline, momentInWords } from 'candidat-bts/explain';
import { en } from 'candidat-bts/labels/en';
import { fr } from 'candidat-bts/labels/fr';

const facts = { department: '06', heightWorkSpeciality: false } as const;
const now = new Date('2025-11-10T08:30:00+01:00'); // in a real program: new Date()

// `at` is the instant, in UTC; `included`, whether that very instant is in time; `day`, what a calendar would show.
for (const { deadline, at, included, day } of deadlines(facts, nice2026)) {
  console.log(`${en.deadlines[deadline]}: ${dayInWords(day, en)} (${at}${included ? '' : ', excluded'})`);
}

const registration = registrationPhase(now, nice2026);
if (registration.phase === 'open') {
  const hours = Math.floor((Date.parse(registration.closesAt) - now.getTime()) / 3_600_000);
  console.log(`${hours} hours left, until ${momentInWords(registration.closesAt, nice2026, en)}`);
  console.log(momentInWords(registration.closesAt, nice2026, fr));
}

// The account was announced by mail last evening; its link works for 48 hours.
const steps = timeline({ accountMailSentAt: new Date('2025-11-09T21:00:00+01:00') }, facts, now, nice2026);
const next = steps.filter(({ state }) => state === 'now');
for (const { sentence, source } of explainTimeline(next, en, nice2026)) console.log(`${sentence} (${source})`);
console.log('This is not an official service: only the exams office decides.');

// Opening of registration: Thursday 9 October 2025 (2025-10-09T13:00:00.000Z)
// Close of registration: Wednesday 12 November 2025 (2025-11-12T16:00:00.000Z)
// End of uploads: Friday 14 November 2025 (2025-11-14T23:00:00.000Z, excluded)
// 56 hours left, until Wednesday 12 November 2025 at 17:00
// mercredi 12 novembre 2025 à 17 h
// Activate your Cyclades account: follow the link that you received by email. Until Tuesday 11 November 2025 at 21:00. (circular, §3)
// This is not an official service: only the exams office decides.
