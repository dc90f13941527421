import type { Exam, Regulation } from 'candidat-bts';
import { batiment } from 'candidat-bts/regulations/batiment';
import { cg } from 'candidat-bts/regulations/cg';
import { gpme } from 'candidat-bts/regulations/gpme';
import { mco } from 'candidat-bts/regulations/mco';
import { ndrc } from 'candidat-bts/regulations/ndrc';
import { sioSisr, sioSlam } from 'candidat-bts/regulations/sio';
import type { OwnExam, RegulationId } from '../../state/state.ts';

const published: Readonly<Record<Exclude<RegulationId, 'own'>, Regulation>> = {
  batiment,
  cg,
  gpme,
  mco,
  ndrc,
  'sio-sisr': sioSisr,
  'sio-slam': sioSlam,
};

/** The specialities on offer, their short names first, since a phone shows no more of them. */
export const regulationNames: Readonly<Record<RegulationId, string>> = {
  batiment: `BTS ${batiment.title}`,
  cg: `BTS CG – ${cg.title}`,
  gpme: `BTS GPME – ${gpme.title}`,
  mco: `BTS MCO – ${mco.title}`,
  ndrc: `BTS NDRC – ${ndrc.title}`,
  'sio-sisr': `BTS SIO SISR – ${sioSisr.title}`,
  'sio-slam': `BTS SIO SLAM – ${sioSlam.title}`,
  own: 'Un autre BTS : mes propres épreuves',
};

/** The exams of a speciality; of one's own, those that were described. Nothing where none was chosen or described. */
export function regulationOf(id: RegulationId | undefined, own: readonly OwnExam[]): Regulation | undefined {
  if (id === undefined) return undefined;
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
