import type { Regulation } from '../model/exam.ts';

/**
 * BTS Gestion de la PME, as examined in 2026. No row of it was read in an official text: all of it comes from secondary
 * sources, and the domains of E4 to E6 are deduced. Say so beside every result: see `doubtfulExams`.
 */
export const gpme: Regulation<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6'> = {
  id: 'gpme',
  title: 'Gestion de la PME',
  source:
    'Arrêté du 19 février 2018 (not read). GitHub yvesmorel888/simulateur-bts data/bts.ts @365774cb; index file 60890581633 (MonBTS); devenirassistante.com/epreuves-bts-gestion-pme. Not read: any official row, the numbering of 2026, whether E2 and E5 have been split in two since 2024',
  optionalExamsKnown: false,
  exams: [
    {
      exam: 'E1',
      title: 'Culture générale et expression',
      domain: 'general',
      coefficient: 4,
      confidence: 'secondary',
      basis:
        'three agreeing secondary sources (devenirassistante.com, yvesmorel888/simulateur-bts, index file 60890581633); domain: subject named in the arrêté of 9 May 2025',
    },
    {
      exam: 'E2',
      title: 'Langue vivante étrangère 1',
      domain: 'general',
      coefficient: 3,
      language: true,
      confidence: 'secondary',
      basis:
        'three agreeing secondary sources; before the reform E21 2 + E22 1 (devenirassistante.com), so a split into two épreuves since 2024 was not verified; domain: subject named in the arrêté of 9 May 2025',
    },
    {
      exam: 'E3',
      title: 'Culture économique, juridique et managériale',
      domain: 'general',
      coefficient: 6,
      confidence: 'secondary',
      basis:
        'two agreeing secondary sources (yvesmorel888/simulateur-bts; index file 60890581633, which says official coefficients, total 33); domain: subject named in the arrêté of 9 May 2025',
    },
    {
      exam: 'E4',
      title: 'Gérer la relation avec les clients et les fournisseurs de la PME',
      domain: 'professional',
      coefficient: 6,
      confidence: 'deduced',
      basis:
        'coefficient: two agreeing secondary sources; domain deduced (not named in the arrêté of 9 May 2025, professional bloc 1)',
    },
    {
      exam: 'E5',
      title: 'Participer à la gestion des risques de la PME, gérer le personnel et contribuer à la GRH de la PME',
      domain: 'professional',
      coefficient: 8,
      confidence: 'deduced',
      basis:
        'coefficient: two agreeing secondary sources; domain deduced; a split into two épreuves since 2024 was not verified',
    },
    {
      exam: 'E6',
      title: 'Soutenir le fonctionnement et le développement de la PME',
      domain: 'professional',
      coefficient: 6,
      confidence: 'deduced',
      basis: 'coefficient: two agreeing secondary sources; domain deduced',
    },
  ],
};
