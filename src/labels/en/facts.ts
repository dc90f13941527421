import type { Labels } from '../../model/labels.ts';

/** How to ask for each fact: question, help and options. */
export const facts: Labels['facts'] = {
  department: {
    question: 'In which department do you live?',
    help: 'Give the code of the department of your home, leading zero included, such as 01, 2A or 971, or say that you live outside France.',
    options: { abroad: 'Outside France, or in Monaco' },
  },
  previousOutcome: {
    question: 'How did your earlier attempt at a BTS end?',
    help: 'If there were several, take the one at this speciality, else one without success. Registering without coming to the exams is an attempt too.',
    options: {
      'never-sat': 'No attempt: this is my first registration',
      refused: 'Refused (ajourné)',
      eliminated: 'Eliminated',
      undecided: 'No final decision',
      absent: 'Absent from the exam',
      passed: 'Passed',
    },
  },
  sameSpeciality: {
    question: 'Was that attempt at the same BTS speciality?',
    help: 'Compare the speciality on your transcript with the one you choose this time; a former name of the same speciality counts too.',
  },
  distanceLearner: {
    question: 'Do you follow, or have you followed, this BTS in distance education?',
    help: 'The CNED counts, and so does any other distance school.',
  },
  workStatus: {
    question: 'Do you work, or have you worked before?',
    help: 'Any paid work counts, full time or part time.',
    options: {
      employee: 'I am an employee',
      'former-employee': 'I was an employee and no longer am',
      'self-employed': 'I am self-employed',
      none: 'I have never worked',
    },
  },
  workMonths: {
    question: 'How many months of paid work will you have in all by the exams?',
    help: 'Count full months only, in any job.',
  },
  basis: {
    question: 'On what grounds do you register?',
    help: 'One justification is enough: choose the one that you can prove.',
    options: {
      preparation: 'A preparation for the diploma',
      experience: 'Work experience',
      'earlier-attempt': 'An earlier attempt at the same speciality',
    },
  },
  route: {
    question: 'By which route do you prepare for the diploma?',
    help: 'Distance training belongs to one of these routes too: your school can tell you which.',
    options: {
      school: 'School (voie scolaire)',
      apprenticeship: 'Apprenticeship',
      continuing: 'Continuing training (formation continue)',
      none: 'None of these routes',
    },
  },
  entryDiploma: {
    question: 'Which diploma gives you access to the training?',
    help: 'One of these diplomas is enough; it counts for the school route and for apprenticeship.',
    options: {
      'bac-general': 'Baccalauréat général',
      'bac-technologique': 'Baccalauréat technologique',
      'bac-professionnel': 'Baccalauréat professionnel',
      daeu: 'Diploma of access to university studies (DAEU)',
      'level-4-title': 'Another title or diploma at level 4 or above (formerly niveau IV)',
      foreign: 'A foreign diploma',
      none: 'None of these diplomas',
    },
  },
  schoolYears: {
    question: 'How many years of training will you have completed by the exams?',
    help: 'Count the years of BTS preparation that will be completed by then, the current one included.',
  },
  contractMonths: {
    question: 'How many months does your apprenticeship contract last?',
    help: 'Take the length written in the contract; two years are 24 months.',
  },
  trainingCentreHours: {
    question: 'How many hours of training will you have at the training centre (CFA) by the exams?',
    help: 'Count the hours spent in the apprentices’ training centre, not those spent in the company.',
  },
  practicePeriod: {
    question: 'Does your preparation include a period of professional practice?',
    help: 'This is usually an internship or a time of work in a company.',
  },
  trainingDecision: {
    question: 'Has a decision shortened or adapted your training, or waived its duration?',
    help: 'This is a written decision in your name: formation aménagée, positionnement, or a waiver of its duration granted by the rector.',
    options: {
      none: 'No, none',
      adapted: 'Yes, adapted training (formation aménagée)',
      positioned: 'Yes, a positioning (positionnement)',
      waived: 'Yes, a waiver of its duration',
    },
  },
  experienceMonths: {
    question: 'How many months of actual work will you have, by the exams, in a job related to the speciality?',
    help: 'Count full months only, those still to come until then included; other jobs do not count here.',
  },
  experiencePartTime: {
    question: 'Were these months worked part time?',
    help: 'Answer yes as soon as one of these months was.',
  },
  jobLevel: {
    question: 'What is the level of this job?',
    help: 'Your work contract, your payslip or your employer can tell you.',
    options: {
      'below-technician': 'Below technician',
      technician: 'Technician',
      'higher-technician': 'Higher technician (technicien supérieur) or above',
    },
  },
  jobRelated: {
    question: 'Is this job related to the BTS speciality that you choose?',
    help: 'Compare your work with the activities described in the standard (référentiel) of the speciality.',
  },
  bornOn: {
    question: 'What is your date of birth?',
    help: 'Take the one on your identity document: it decides whether you need the defence-day certificate (JDC).',
  },
  french: {
    question: 'Are you of French nationality?',
    help: 'Answer yes even if you have another nationality too.',
  },
  keepsMarks: {
    question: 'Do you keep marks of earlier sessions?',
    help: 'This is the bénéfice de notes: a mark that is sufficient and still valid saves you sitting the exam again.',
  },
  practiceExamObtained: {
    question: 'Have you already obtained the exam or exams that require professional practice?',
    help: 'The standard (référentiel) says which exams rest on an internship or a job, and your transcript whether you obtained them.',
  },
  continuingProfile: {
    question: 'What is your situation within continuing training (formation continue)?',
    help: 'Advancement (perfectionnement) builds on the trade you practise; retraining (reconversion) leads to another.',
    options: {
      'professionalisation-contract': 'Professionalisation contract (contrat de professionnalisation)',
      'first-training': 'First training',
      retraining: 'Retraining (reconversion)',
      advancement: 'Advancement (perfectionnement)',
    },
  },
  claimsExemption: {
    question: 'Do you claim an exemption from exams (dispense)?',
    help: 'An exemption is proved by a diploma, a transcript or validated experience (VAE).',
  },
  disability: {
    question: 'Do you have a disability or a disabling illness?',
    help: 'This answer matters if you want adjusted exams.',
  },
  adjustments: {
    question: 'Where do you stand with exam adjustments (aménagement d’épreuves)?',
    help: 'If they have already been granted, you have received a notification of it.',
    options: {
      none: 'I want none',
      granted: 'I already have some',
      requested: 'I am making a new request',
    },
  },
  heightWorkSpeciality: {
    question: 'Does your speciality require the R408 attestation (work at height)?',
    help: 'The standard (référentiel) of the speciality says so; if in doubt, leave the question open for now.',
  },
  heightWorkWaiver: {
    question: 'Do you ask for a waiver of the R408 attestation (work at height)?',
    help: 'It takes two documents: the recognition as a disabled worker and a medical certificate.',
  },
  registeredIndividualLastSession: {
    question: 'Were you registered last session as an individual candidate (candidat individuel)?',
    help: 'A registration made by a school, in another capacity, does not count.',
  },
  birthPlace: {
    question: 'Where were you born?',
    help: 'In France, give the commune, with the arrondissement for Paris, Lyon or Marseille; abroad, the city and the country.',
  },
  compulsoryLanguageTaught: {
    question: 'Was the compulsory language that you choose taught to you?',
    help: 'In distance education, the language chosen must be part of the courses you took.',
  },
  optionalLanguage: {
    question: 'Do you take an optional language exam?',
    help: 'It comes on top of the compulsory exams, if you wish.',
  },
};
