import type { Exam, Regulation } from 'candidat-bts';
import { mco } from 'candidat-bts/regulations/mco';
import { sioSisr, sioSlam } from 'candidat-bts/regulations/sio';
import type { OwnExam, RegulationId } from '../../state/state.ts';

/** The specialities on offer, as they are called here. */
export const regulationNames: Readonly<Record<RegulationId, string>> = {
  'sio-sisr': 'BTS SIO, option SISR',
  'sio-slam': 'BTS SIO, option SLAM',
  mco: 'BTS MCO',
  own: 'Un autre BTS : mes propres épreuves',
};

const published: Readonly<Record<Exclude<RegulationId, 'own'>, Regulation>> = {
  'sio-sisr': sioSisr,
  'sio-slam': sioSlam,
  mco,
};

/** The exams of a speciality; of one's own, those that were described. Nothing where none was. */
export function regulationOf(id: RegulationId, own: readonly OwnExam[]): Regulation | undefined {
  if (id !== 'own') return published[id];
  const [first, ...others] = own.map(examOf);
  return first && { id, title: regulationNames.own, exams: [first, ...others] };
}

/** A new exam of one's own. */
export const blankExam: OwnExam = { title: '', domain: 'general', coefficient: '1' };

/** One general and one professional exam: the least a speciality has. */
export const firstOwnExams: readonly OwnExam[] = [blankExam, { ...blankExam, domain: 'professional' }];

function examOf({ title, domain, coefficient }: OwnExam, index: number): Exam {
  const exam = `É${index + 1}`;
  return { exam, title: title.trim() === '' ? `Épreuve ${index + 1}` : title, domain, coefficient };
}
