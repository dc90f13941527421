import type { Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';

/**
 * A made-up session of a made-up academy on the Atlantic coast, whose circular names days and no hours, other lengths of contract,
 * and other readings; the rest is as in Nice.
 */
export const coast2026: Session = {
  ...nice2026,
  id: 'coast-2026',
  departments: ['16', '17', '79', '86'],
  registration: { opens: '2025-10-20', closes: '2025-11-21' },
  uploads: { lastDay: '2025-12-05' },
  activationHours: 72,
  convocationDays: 21,
  agesCountedOn: '2025-12-05',
  training: {
    schoolYears: 2,
    hours: [
      { contractMonths: 36, atLeast: 1850 },
      { contractMonths: 24, atLeast: 1350 },
    ],
    proRata: { from: 6, to: 30, ofMonths: 24 },
  },
  readings: { ...nice2026.readings, 'past-employment': 'does-not-count', 'language-choice': 'examiner' },
};
