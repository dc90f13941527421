import type { Regulation } from '../model/exam.ts';

/** BTS Services informatiques aux organisations, option A (SISR), as examined in 2026. */
export const sioSisr: Regulation<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7'> = {
  id: 'sio-sisr',
  title: 'Services informatiques aux organisations, option A Solutions d’infrastructure, systèmes et réseaux',
  source:
    "Arrêté du 29 avril 2019 as amended 8 July 2024, annexe règlement d'examen (legal.tricoteuses.fr LEGIARTI000050766165; juriblio.fr 184144191). E7: GitHub bastianfbr/simulateur_bts_sio (session 2022) and AIRO62118/Flutter-BTSCalculator",
  optionalExamsKnown: false,
  exams: [
    {
      exam: 'E1',
      title: 'Culture générale et expression',
      domain: 'general',
      coefficient: 2,
      ects: 11,
      confidence: 'primary',
    },
    {
      exam: 'E2',
      title: 'Expression et communication en langue anglaise',
      domain: 'general',
      coefficient: 2,
      language: true,
      ects: 11,
      confidence: 'primary',
    },
    {
      exam: 'E3',
      title: 'Mathématiques pour l’informatique',
      domain: 'general',
      coefficient: 3,
      ects: 16,
      confidence: 'primary',
    },
    {
      exam: 'E4',
      title: 'Culture économique, juridique et managériale pour l’informatique',
      domain: 'general',
      coefficient: 3,
      ects: 16,
      confidence: 'primary',
    },
    {
      exam: 'E5',
      title: 'Support et mise à disposition de services informatiques',
      domain: 'professional',
      coefficient: 4,
      ects: 22,
      confidence: 'primary',
    },
    {
      exam: 'E6',
      title: 'Administration des systèmes et des réseaux',
      domain: 'professional',
      coefficient: 4,
      ects: 22,
      confidence: 'primary',
    },
    {
      exam: 'E7',
      title: 'Cybersécurité des services informatiques',
      domain: 'professional',
      coefficient: 4,
      ects: 22,
      confidence: 'deduced',
      basis:
        'two agreeing secondary sources (previous règlement, same weights) + unique solution of the ECTS split; domain and ECTS deduced, row cut in the stored copy',
    },
  ],
};

/** BTS Services informatiques aux organisations, option B (SLAM), as examined in 2026. */
export const sioSlam: Regulation<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7'> = {
  id: 'sio-slam',
  title: 'Services informatiques aux organisations, option B Solutions logicielles et applications métiers',
  source:
    "Arrêté du 29 avril 2019 as amended 8 July 2024, annexe règlement d'examen (legal.tricoteuses.fr LEGIARTI000050766165; juriblio.fr 184144191). E6/E7 option B: GitHub bastianfbr/simulateur_bts_sio (session 2022) and AIRO62118/Flutter-BTSCalculator",
  optionalExamsKnown: false,
  exams: [
    {
      exam: 'E1',
      title: 'Culture générale et expression',
      domain: 'general',
      coefficient: 2,
      ects: 11,
      confidence: 'primary',
    },
    {
      exam: 'E2',
      title: 'Expression et communication en langue anglaise',
      domain: 'general',
      coefficient: 2,
      language: true,
      ects: 11,
      confidence: 'primary',
    },
    {
      exam: 'E3',
      title: 'Mathématiques pour l’informatique',
      domain: 'general',
      coefficient: 3,
      ects: 16,
      confidence: 'primary',
    },
    {
      exam: 'E4',
      title: 'Culture économique, juridique et managériale pour l’informatique',
      domain: 'general',
      coefficient: 3,
      ects: 16,
      confidence: 'primary',
    },
    {
      exam: 'E5',
      title: 'Support et mise à disposition de services informatiques',
      domain: 'professional',
      coefficient: 4,
      ects: 22,
      confidence: 'primary',
    },
    {
      exam: 'E6',
      title: 'Conception et développement d’applications',
      domain: 'professional',
      coefficient: 4,
      ects: 22,
      confidence: 'secondary',
      basis: 'readable primary row is that of option A; option B weight agreed by two secondary sources',
    },
    {
      exam: 'E7',
      title: 'Cybersécurité des services informatiques',
      domain: 'professional',
      coefficient: 4,
      ects: 22,
      confidence: 'deduced',
      basis:
        'two agreeing secondary sources (previous règlement, same weights) + unique solution of the ECTS split; domain and ECTS deduced, row cut in the stored copy',
    },
  ],
};
