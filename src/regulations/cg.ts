import type { Regulation } from '../model/exam.ts';

/**
 * BTS Comptabilité et gestion, as examined in 2026. Only E1 and E2 were read in an official text: see `doubtfulExams`.
 */
export const cg: Regulation<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8'> = {
  id: 'cg',
  title: 'Comptabilité et gestion',
  source:
    'Arrêté du 3 novembre 2014 (MENS1424911A) as amended 8 July 2024 (JORFTEXT000049926350), annexe IV definition of exams (legal.tricoteuses.fr JORFARTI000049926379, opening: E1, E2); numbering E1-E8: index file 69235602160 ("référentiel 2024"); arrêté du 3 juin 2022 (JORFARTI000045862662) for the domains, by the old units; GitHub yvesmorel888/simulateur-bts data/bts.ts @365774cb. Not read: the units U3 to U8 (deduced from the numbering E1 to E8), the titles of E5 to E8 in the amended text',
  optionalExamsKnown: false,
  exams: [
    { exam: 'E1', title: 'Culture générale et expression', domain: 'general', coefficient: 4, confidence: 'primary' },
    {
      exam: 'E2',
      title: 'Langue vivante étrangère obligatoire (anglais)',
      domain: 'general',
      coefficient: 3,
      language: true,
      confidence: 'primary',
    },
    {
      exam: 'E3',
      title: 'Mathématiques appliquées',
      domain: 'general',
      coefficient: 3,
      confidence: 'secondary',
      basis:
        'four agreeing secondary sources (enoes, esarc-evolution, yvesmorel888/simulateur-bts, index file 69235602160); domain: arrêté of 3 June 2022 (old E2 = general)',
    },
    {
      exam: 'E4',
      title: 'Culture économique, juridique et managériale',
      domain: 'general',
      coefficient: 6,
      confidence: 'secondary',
      basis:
        'two secondary sources (yvesmorel888/simulateur-bts, index file 69235602160, whose author asks for confirmation); domain: arrêté of 3 June 2022 (old E3 = general)',
    },
    {
      exam: 'E5',
      title: 'Étude de cas comptable, fiscal et social (ancienne U41)',
      domain: 'professional',
      coefficient: 9,
      confidence: 'secondary',
      basis:
        'three agreeing secondary sources (esarc-evolution, yvesmorel888/simulateur-bts, index file 69235602160); domain: arrêté of 3 June 2022 (old E4 = professional)',
    },
    {
      exam: 'E6',
      title: 'Pratiques comptables, fiscales et sociales (ancienne U42)',
      domain: 'professional',
      coefficient: 4,
      confidence: 'secondary',
      basis:
        'three agreeing secondary sources (compta-online, yvesmorel888/simulateur-bts, index file 69235602160); domain: arrêté of 3 June 2022',
    },
    {
      exam: 'E7',
      title: 'Situations de contrôle de gestion et d’analyse financière (ancienne U5)',
      domain: 'professional',
      coefficient: 5,
      confidence: 'secondary',
      basis: 'four agreeing secondary sources; domain: arrêté of 3 June 2022',
    },
    {
      exam: 'E8',
      title: 'Parcours de professionnalisation (ancienne U6)',
      domain: 'professional',
      coefficient: 5,
      confidence: 'secondary',
      basis:
        'two agreeing secondary sources (yvesmorel888/simulateur-bts, index file 69235602160); domain: arrêté of 3 June 2022',
    },
  ],
};
