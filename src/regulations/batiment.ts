import type { Regulation } from '../model/exam.ts';

/** BTS Bâtiment, as examined in 2026. */
export const batiment: Regulation<'E1' | 'E2' | 'E31' | 'E32' | 'E41' | 'E42' | 'E5' | 'E61' | 'E62' | 'EF1'> = {
  id: 'batiment',
  title: 'Bâtiment',
  source:
    'Arrêté du 23 juin 2011 (ESRS1115845A), annexe II c, as it stood about 2015 (GitHub etalab/lois-non-codifiees-et-reglements-francais arrete/2011/arrete-du-23-juin-2011-esrs1115845a/annexes/article-annexe-ii-c.md @4764b36f); domains: arrêté du 3 juin 2022 (ESRS2209042A), annexe I, row Bâtiment (JORFARTI000045862662). In force for 2026: the arrêté of 13 July 2023 (juriblio 182132976) still amends it. Not read: any amendment since that would renumber the exams or print ECTS',
  optionalExamsKnown: true,
  exams: [
    { exam: 'E1', title: 'Culture générale et expression', domain: 'general', coefficient: 4, confidence: 'primary' },
    { exam: 'E2', title: 'Anglais', domain: 'general', coefficient: 2, language: true, confidence: 'primary' },
    { exam: 'E31', title: 'Mathématiques', domain: 'general', coefficient: 2, confidence: 'primary' },
    {
      exam: 'E32',
      title: 'Sciences physiques appliquées',
      domain: 'general',
      coefficient: 2,
      confidence: 'deduced',
      basis:
        'primary; that it is open to an oral is deduced: the list of the arrêté of 9 May 2025 says "physique-chimie ou sciences-physiques", which is not its title word for word',
    },
    {
      exam: 'E41',
      title: 'Dimensionnement et vérification d’ouvrages',
      domain: 'professional',
      coefficient: 2,
      confidence: 'primary',
    },
    {
      exam: 'E42',
      title: 'Conception d’ouvrages du bâtiment',
      domain: 'professional',
      coefficient: 4,
      confidence: 'primary',
    },
    {
      exam: 'E5',
      title: 'Étude économique et préparation de chantier',
      domain: 'professional',
      coefficient: 6,
      confidence: 'primary',
    },
    { exam: 'E61', title: 'Suivi de chantier', domain: 'professional', coefficient: 2, confidence: 'primary' },
    { exam: 'E62', title: 'Implantation-essais', domain: 'professional', coefficient: 4, confidence: 'primary' },
    {
      exam: 'EF1',
      title: 'Langue vivante facultative (hors anglais)',
      domain: 'optional',
      coefficient: 1,
      language: true,
      confidence: 'primary',
    },
  ],
};
