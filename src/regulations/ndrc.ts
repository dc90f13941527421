import type { Regulation } from '../model/exam.ts';

/** BTS Négociation et digitalisation de la relation client, as examined in 2026. Most coefficients come from secondary sources. */
export const ndrc: Regulation<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6'> = {
  id: 'ndrc',
  title: 'Négociation et digitalisation de la relation client',
  source:
    'Arrêté amending the arrêté du 19 février 2018, annexe II définition des épreuves (legal.tricoteuses.fr JORFARTI000049374579, opening only: E1, E2). E3-E6 and domains: ndrc.me page on the 2026 exam; GitHub yvesmorel888/simulateur-bts. Whether E5 was later split in two épreuves was not verified',
  optionalExamsKnown: false,
  exams: [
    {
      exam: 'E1',
      title: 'Culture générale et expression',
      domain: 'general',
      coefficient: 3,
      confidence: 'secondary',
      basis: 'primary (coefficient); domain: two agreeing secondary sources',
    },
    {
      exam: 'E2',
      title: 'Communication en langue vivante étrangère 1',
      domain: 'general',
      coefficient: 3,
      language: true,
      confidence: 'secondary',
      basis: 'primary (coefficient); domain: two agreeing secondary sources',
    },
    {
      exam: 'E3',
      title: 'Culture économique, juridique et managériale',
      domain: 'general',
      coefficient: 3,
      confidence: 'secondary',
      basis: 'two agreeing secondary sources',
    },
    {
      exam: 'E4',
      title: 'Relation client et négociation-vente',
      domain: 'professional',
      coefficient: 5,
      confidence: 'secondary',
      basis: 'two agreeing secondary sources',
    },
    {
      exam: 'E5',
      title: 'Relation client à distance et digitalisation',
      domain: 'professional',
      coefficient: 4,
      confidence: 'secondary',
      basis:
        'two agreeing secondary sources; an exercise template modelled on a 2024 paper gives its practical part alone coefficient 2, compatible with 4',
    },
    {
      exam: 'E6',
      title: 'Relation client et animation de réseaux',
      domain: 'professional',
      coefficient: 3,
      confidence: 'secondary',
      basis: 'two agreeing secondary sources',
    },
  ],
};
