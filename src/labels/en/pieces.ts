import type { Labels } from '../../model/labels.ts';

/** What each piece is called, what to provide, and what is refused in its place. */
export const pieces: Labels['pieces'] = {
  'signed-confirmation': {
    name: 'Signed confirmation of registration (confirmation d’inscription)',
    provide: 'Upload the latest version of your confirmation of registration, checked, dated and signed by you.',
    slot: 'the confirmation of registration',
    refused: 'An older version, from before a change of your registration, does not count.',
  },
  'identity-document': {
    name: 'Identity document',
    provide: 'Upload a copy of both sides of your identity document.',
    slot: 'the identity document',
    refused: 'One side alone is not enough.',
  },
  'defence-day-certificate': {
    name: 'Defence-day certificate (JDC)',
    provide:
      'Upload a copy of your certificate of attendance at the defence and citizenship day (JDC, formerly JAPD). If you have a provisional or an exemption attestation, ask the exams office (service des examens) whether it is enough.',
    slot: 'the defence-day certificate',
    refused: 'The census attestation (attestation de recensement) is not accepted in its place.',
  },
  transcripts: {
    name: 'Transcripts of marks (relevés de notes)',
    provide: 'Upload a copy of your BTS transcripts for every past session, the latest included.',
    slot: 'the transcripts',
  },
  'practice-proof': {
    name: 'Proof of professional practice',
    provide: 'Upload either your internship attestations or your work certificates.',
    slot: 'the professional practice',
  },
  'height-work-attestation': {
    name: 'R408 attestation (work at height)',
    provide: 'Upload a copy of your R408 attestation of training in work at height.',
    slot: 'the R408 attestation',
    refused: 'A medical certificate alone does not stand in for it: a waiver takes two documents.',
  },
  'schooling-certificates': {
    name: 'Schooling certificates (certificats de scolarité)',
    provide: 'Upload a schooling certificate for each of the two years of your preparation.',
    slot: 'the schooling certificates',
    refused: 'A certificate for one of the two years alone is not enough.',
  },
  'apprenticeship-contract': {
    name: 'Apprenticeship contract',
    provide: 'Upload a copy of your apprenticeship contract, signed by you, the employer and the training centre.',
    slot: 'the apprenticeship contract',
    refused: 'A contract that lacks one of the three signatures is not enough.',
  },
  'employer-attestation': {
    name: 'Employer’s attestation',
    provide: 'Upload a copy of the attestation in which the employer confirms that you are an apprentice there.',
    slot: 'the employer’s attestation',
  },
  'activity-year-proof': {
    name: 'Proof of a year of professional activity',
    provide: 'Upload proof, such as work certificates, of a year of actual work in a post that matches the diploma.',
    slot: 'the year of professional activity',
  },
  'professionalisation-contract': {
    name: 'Professionalisation contract (contrat de professionnalisation)',
    provide: 'Upload a copy of your professionalisation contract, or of each if you have several.',
    slot: 'the professionalisation contract',
  },
  'professionalisation-work-certificate': {
    name: 'Work certificate (professionalisation contract)',
    provide: 'Upload a copy of the work certificate that belongs to your professionalisation contract.',
    slot: 'the work certificate of the professionalisation contract',
  },
  'internship-attestations': {
    name: 'Internship attestations (attestations de stage)',
    provide: 'Upload the attestations of the internships that the rules of the diploma require.',
    slot: 'the internship attestations',
  },
  'advancement-work-certificates': {
    name: 'Work certificates (advancement, perfectionnement)',
    provide:
      'Upload the work certificates of your salaried employment before the exam in the diploma’s sector, with the dates and whether it was full time or part time.',
    slot: 'the work certificates of the advancement',
  },
  'experience-work-certificates': {
    name: 'Work certificates (work experience)',
    provide:
      'Upload the work certificates that prove the length of your experience, the level of your post and its relation to the speciality. If you are self-employed, ask the exams office (service des examens) which document to upload instead.',
    slot: 'the work certificates of the work experience',
  },
  'adapted-training-decision': {
    name: 'Decision on adapted training (formation aménagée)',
    provide: 'Upload a copy of the decision that grants you an adapted training.',
    slot: 'the decision of adapted training',
  },
  'positioning-decision': {
    name: 'Positioning decision (positionnement)',
    provide: 'Upload a copy of the positioning decision that concerns you.',
    slot: 'the positioning decision',
  },
  'exemption-proof': {
    name: 'Proof of an exemption from exams (dispense)',
    provide:
      'Upload a copy of the document that proves the exemption: attestation of validated experience (VAE), diploma or transcript.',
    slot: 'the exemption from exams',
  },
  'adjustment-notification': {
    name: 'Notification of adjusted exams (aménagement d’épreuves)',
    provide: 'Upload the notification of the exam adjustments that you have already been granted.',
    slot: 'the notification of exam adjustments',
  },
  'disabled-worker-recognition': {
    name: 'Recognition as a disabled worker (RQTH)',
    provide:
      'Upload the proof that you are recognised as a disabled worker; the medical certificate is required as well.',
    slot: 'the recognition as a disabled worker',
    refused: 'Without the medical certificate it is not enough for the waiver.',
  },
  'height-work-medical-certificate': {
    name: 'Medical certificate (waiver of the R408 attestation)',
    provide:
      'Upload the medical certificate stating that your disability is incompatible with R408 training; the recognition as a disabled worker is required as well.',
    slot: 'the medical certificate of the R408 waiver',
    refused: 'Without the recognition as a disabled worker it is not enough for the waiver.',
  },
};

/** Whom a row of the table of pieces concerns. */
export const situations: Labels['situations'] = {
  everyone: 'all candidates',
  'french-of-defence-day-age': 'French candidates of an age that the defence day concerns',
  'former-candidate': 'former candidates',
  'former-candidate-without-practice-exam':
    'former candidates who have not obtained the exam that rests on professional practice',
  'former-candidate-working-at-height':
    'former candidates, without a waiver, in a speciality that requires the R408 attestation',
  'distance-learner-not-continuing': 'distance learners outside continuing training',
  'distance-learner-repeating-with-kept-marks': 'distance learners who repeat and keep marks',
  apprentice: 'apprentices',
  'distance-learner-working-at-height':
    'distance learners, without a waiver, in a speciality that requires the R408 attestation',
  'continuing-new-to-the-speciality': 'distance learners in continuing training who have never sat the speciality',
  'continuing-repeating-the-speciality':
    'distance learners in continuing training who have sat the speciality without success',
  'continuing-under-professionalisation-contract':
    'distance learners in continuing training under a professionalisation contract',
  'continuing-first-training-or-retraining':
    'distance learners in continuing training, in first training or retraining',
  'continuing-advancement': 'distance learners in continuing training, in advancement',
  'relying-on-experience': 'candidates who rely on their work experience',
  'adapted-training': 'candidates with a decision of adapted training',
  positioned: 'candidates with a decision of positioning',
  'claiming-exemption': 'candidates who claim an exemption from exams',
  'adjustments-granted': 'candidates who have been granted exam adjustments',
  'keeping-marks': 'candidates who keep marks',
  'working-at-height': 'all candidates, without a waiver, in a speciality that requires the R408 attestation',
  'height-work-waiver-asked': 'candidates who ask for a waiver of the R408 attestation',
};

/** Where a file stands. */
export const standings: Labels['standings'] = {
  incomplete: 'Your file is incomplete: at least one document is missing or not valid.',
  filed: 'Your file is filed: every document that is certainly required is there, but it is not accepted yet.',
  accepted: 'Your file is accepted: every document was found conforming.',
  cancelled: 'Your application is cancelled: at least one required document was missing at the deadline.',
  'to-check': 'The deadline has passed and a document is still in question: the exams office must decide.',
};

/** Why a submission does not count. */
export const rejections: Labels['rejections'] = {
  late: 'sent too late',
  paper: 'sent on paper or by post',
  bundled: 'several documents in one file',
  'refused-document': 'document not accepted in place of the one required',
  'stale-confirmation': 'confirmation from before the latest change of the registration',
  'not-conforming': 'document found not conforming',
};

/** What is missing of the place of birth. */
export const gaps: Labels['gaps'] = {
  'birth-city': 'City or commune of birth',
  'birth-country': 'Country of birth',
  'birth-arrondissement': 'Arrondissement of birth',
};
