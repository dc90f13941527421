// The deadlines in Paris time, whatever the zone of this machine, and how long is left.
import { dayInWords, deadlines, momentInWords, nice2026, registrationPhase } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';
import { fr } from 'candidat-bts/labels/fr';

const now = new Date('2025-11-10T08:30:00+01:00'); // in earnest: new Date()

// `at` is the instant, in UTC; `included`, whether that very instant is in time; `day`, what a calendar would show.
for (const { deadline, at, included, day } of deadlines({ heightWorkSpeciality: false }, nice2026)) {
  console.log(`${en.deadlines[deadline]}: ${dayInWords(day, en)} (${at}${included ? '' : ', excluded'})`);
}

const registration = registrationPhase(now, nice2026);
if (registration.phase === 'open') {
  const minutes = Math.floor((Date.parse(registration.closesAt) - now.getTime()) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  console.log(`${days} days ${hours} h ${rest} min left, until ${momentInWords(registration.closesAt, nice2026, en)}`);
  console.log(momentInWords(registration.closesAt, nice2026, fr));
}
console.log('This is not an official service: only the exams office decides.');

// Opening of registration: Thursday 9 October 2025 (2025-10-09T13:00:00.000Z)
// Close of registration: Wednesday 12 November 2025 (2025-11-12T16:00:00.000Z)
// End of uploads: Friday 14 November 2025 (2025-11-14T23:00:00.000Z, excluded)
// 2 days 8 h 30 min left, until Wednesday 12 November 2025 at 17:00
// mercredi 12 novembre 2025 à 17 h
// This is not an official service: only the exams office decides.
