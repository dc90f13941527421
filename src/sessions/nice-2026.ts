import type { Session } from '../model/session.ts';

/**
 * Académie de Nice, candidats individuels, BTS session 2026.
 *
 * The values of the circular, in the order of the text; "April to early July" is its habit, the two days of the season
 * are ours.
 */
export const nice2026: Session = {
  id: 'nice-2026',
  year: 2026,
  zone: 'Europe/Paris',
  departments: ['06', '83'],
  registration: { opens: '2025-10-09T15:00', closes: '2025-11-12T17:00' },
  uploads: { lastDay: '2025-11-14' },
  activationHours: 48,
  convocationDays: 15,
  examSeason: { from: '2026-04-01', to: '2026-07-10' },
  agesCountedOn: '2025-11-14',
  defenceDayAges: { from: 16, to: 25, statuteBelow: 25 },
  training: {
    schoolYears: 2,
    hours: [
      { contractMonths: 24, atLeast: 1350 },
      { contractMonths: 12, atLeast: 675 },
    ],
    proRata: { from: 6, to: 24, ofMonths: 12 },
  },
  experience: { months: 12 },
  advancement: { full: { months: 6, withinYears: 1 }, part: { months: 12, withinYears: 2 } },
  benefits: { years: 5, from: 10 },
  result: { pass: 10, resitFrom: 8, professionalFrom: 10, orals: 2 },
  orals: { usual: { preparation: 20, oral: 20 }, language: { preparation: 10, oral: 10 } },
  pieces: [
    { piece: 'signed-confirmation', when: 'everyone', clause: '5.common.confirmation' },
    { piece: 'identity-document', when: 'everyone', clause: '5.common.identity' },
    { piece: 'defence-day-certificate', when: 'french-of-defence-day-age', clause: '5.common.defence-day' },
    { piece: 'transcripts', when: 'former-candidate', clause: '5.former.transcripts' },
    { piece: 'practice-proof', when: 'former-candidate-without-practice-exam', clause: '5.former.practice' },
    { piece: 'height-work-attestation', when: 'former-candidate-working-at-height', clause: '5.former.height-work' },
    { piece: 'schooling-certificates', when: 'distance-learner-not-continuing', clause: '5.distance.schooling' },
    { piece: 'transcripts', when: 'distance-learner-repeating-with-kept-marks', clause: '5.distance.transcript' },
    { piece: 'apprenticeship-contract', when: 'apprentice', clause: '5.distance.apprentice-contract' },
    { piece: 'employer-attestation', when: 'apprentice', clause: '5.distance.apprentice-employer' },
    { piece: 'height-work-attestation', when: 'distance-learner-working-at-height', clause: '5.distance.height-work' },
    { piece: 'activity-year-proof', when: 'continuing-new-to-the-speciality', clause: '5.continuing.activity' },
    { piece: 'transcripts', when: 'continuing-repeating-the-speciality', clause: '5.continuing.repeat' },
    {
      piece: 'professionalisation-contract',
      when: 'continuing-under-professionalisation-contract',
      clause: '5.continuing.professionalisation-contract',
    },
    {
      piece: 'professionalisation-work-certificate',
      when: 'continuing-under-professionalisation-contract',
      clause: '5.continuing.professionalisation-work',
    },
    {
      piece: 'internship-attestations',
      when: 'continuing-first-training-or-retraining',
      clause: '5.continuing.internships',
    },
    { piece: 'advancement-work-certificates', when: 'continuing-advancement', clause: '5.continuing.advancement' },
    { piece: 'experience-work-certificates', when: 'relying-on-experience', clause: '5.experience.work' },
    { piece: 'adapted-training-decision', when: 'adapted-training', clause: '5.important.adapted' },
    { piece: 'positioning-decision', when: 'positioned', clause: '5.important.positioning' },
    { piece: 'exemption-proof', when: 'claiming-exemption', clause: '5.important.exemption' },
    { piece: 'adjustment-notification', when: 'adjustments-granted', clause: '4.adjustment-granted' },
    { piece: 'transcripts', when: 'keeping-marks', clause: '7.kept-marks' },
    { piece: 'height-work-attestation', when: 'working-at-height', clause: '7.height-work' },
    { piece: 'disabled-worker-recognition', when: 'height-work-waiver-asked', clause: '7.height-waiver.recognition' },
    { piece: 'height-work-medical-certificate', when: 'height-work-waiver-asked', clause: '7.height-waiver.medical' },
  ],
  readings: {
    'window-close': 'inclusive',
    'upload-day': 'inclusive',
    'defence-day-age': 'inclusive',
    'experience-level': 'technician',
    'repeat-justifies': 'yes',
    'adapted-duration': 'yes',
    'past-employment': 'counts',
    'other-contract-lengths': 'pro-rata',
    'apprentice-row': 'apprentices',
    'continuing-activity': 'literal',
    'height-work-scope': 'everyone',
    'language-choice': 'taught',
    'kept-mark-end': 'session',
  },
};
