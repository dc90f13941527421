import type { Regulation } from '../model/exam.ts';

/** BTS Management commercial opérationnel, as examined in 2026. */
export const mco: Regulation<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8'> = {
  id: 'mco',
  title: 'Management commercial opérationnel',
  source:
    "Arrêté du 15 octobre 2018 as amended 8 July 2024, annexe IV règlement d'examen (legal.tricoteuses.fr JORFARTI000049926537). E8: GitHub yvesmorel888/simulateur-bts (secondary)",
  optionalExamsKnown: false,
  exams: [
    {
      exam: 'E1',
      title: 'Culture générale et expression',
      domain: 'general',
      coefficient: 3,
      ects: 17,
      confidence: 'primary',
    },
    {
      exam: 'E2',
      title: 'Communication en langue vivante étrangère 1 : compréhension de l’écrit et expression écrite',
      domain: 'general',
      coefficient: 1.5,
      language: true,
      ects: 9,
      confidence: 'primary',
    },
    {
      exam: 'E3',
      title:
        'Communication en langue vivante étrangère 1 : compréhension de l’oral, production orale en continu et en interaction',
      domain: 'general',
      coefficient: 1.5,
      language: true,
      ects: 9,
      confidence: 'primary',
    },
    {
      exam: 'E4',
      title: 'Culture économique, juridique et managériale',
      domain: 'general',
      coefficient: 3,
      ects: 17,
      confidence: 'primary',
    },
    {
      exam: 'E5',
      title: 'Développement de la relation client et vente conseil',
      domain: 'professional',
      coefficient: 3,
      ects: 17,
      confidence: 'primary',
    },
    {
      exam: 'E6',
      title: 'Animation et dynamisation de l’offre commerciale',
      domain: 'professional',
      coefficient: 3,
      ects: 17,
      confidence: 'primary',
    },
    {
      exam: 'E7',
      title: 'Gestion opérationnelle',
      domain: 'professional',
      coefficient: 3,
      ects: 17,
      confidence: 'primary',
    },
    {
      exam: 'E8',
      title: 'Management de l’équipe commerciale',
      domain: 'professional',
      coefficient: 3,
      ects: 17,
      confidence: 'deduced',
      basis:
        'row cut in the stored copy; 3 is the only half-point coefficient compatible with the seven ECTS figures read and a total of 120; one secondary source agrees; domain deduced',
    },
  ],
};
