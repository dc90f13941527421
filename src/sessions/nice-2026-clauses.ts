import type { Clauses } from '../model/clause.ts';

/**
 * Every clause of the circular of session 2026 that a rule decides or that is left out, under the number of the rulebook, in
 * the order of the text: where it stands, what it says in our own words, and the fingerprints of the passages it rests on.
 *
 * @example
 * ```ts
 * nice2026Clauses['8.resit'].section; // '§8'
 * ```
 *
 * @see circular §1 to §9
 */
export const nice2026Clauses: Clauses = {
  '1.window': {
    source: 'circular',
    section: '§1',
    statement: {
      fr: 'Les inscriptions ouvrent à 15 h le premier jour et ferment à 17 h le dernier, heure de Paris, pour toutes les spécialités.',
      en: 'Registration opens at 15:00 on its first day and closes at 17:00 on its last, Paris time, for every speciality.',
    },
    reading: 'window-close',
    passages: [{ words: 41, sha256: '04635a4bda39ab95aea6b34ce8705070ec8100fb762ea7adc6f6a371e9251e14' }],
  },
  '1.advice': {
    source: 'circular',
    section: '§1',
    statement: {
      fr: 'Mieux vaut s’inscrire tôt que dans les derniers jours.',
      en: 'It is better to register early than in the last days.',
    },
    passages: [{ words: 9, sha256: 'f8b658bb92423cfa70e734f1a3e916b2ec9d516481d7a7fc65b509f638e31954' }],
  },
  '2.residence': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Pour s’inscrire ici, il faut habiter l’un des départements de l’académie. Ailleurs en France, l’inscription se fait dans l’académie du domicile ; depuis l’étranger, seul le service des examens peut répondre.',
      en: 'To register here, you must live in a department of the academy. Elsewhere in France, you register with your own academy; from abroad, only the exams office can tell.',
    },
    passages: [{ words: 16, sha256: '1c6bb89c4ff4dcd5ef763a73f27414acaa71ba6e13c4b884b9352ff6eb8fefc0' }],
  },
  '2.former': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Un ancien candidat a été refusé, éliminé, laissé sans décision finale ou absent à une session précédente, quelle qu’elle soit.',
      en: 'A former candidate was refused, eliminated, left without a final decision, or absent at an earlier session, whichever it was.',
    },
    passages: [{ words: 13, sha256: '92da93f102e0768116ecc46aa0877c92ebf082d7e9e500b129a54f9538648765' }],
  },
  '2.employee': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Un candidat salarié a travaillé au moins douze mois contre un salaire, dans n’importe quel métier. D’un travail à son compte, seul le service des examens peut dire s’il suffit.',
      en: 'An employee has worked for a wage for at least twelve months, in any trade. Whether self-employment is enough, only the exams office can tell.',
    },
    reading: 'past-employment',
    passages: [{ words: 11, sha256: '89799d6a5dd65e554d6080ebba6e11d32437ecd436f0569bfa4c2969e0030dd8' }],
  },
  '2.distance': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Un candidat à distance suit, ou a suivi, ce BTS à distance, avec le CNED ou un autre organisme.',
      en: 'A distance learner follows, or has followed, this BTS in distance education, with the CNED or another school.',
    },
    passages: [{ words: 8, sha256: '4dfed622dcfde7d09f791c738652507c22f8ba6044cd6f3f7ae7fce14b393e85' }],
  },
  '2.preparation': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Une préparation par l’une des trois voies justifie l’inscription, à condition de comprendre une période de pratique professionnelle. Si cette période manque mais qu’une dispense d’épreuves est demandée, seul le service des examens peut répondre.',
      en: 'A preparation by one of the three routes justifies registration, provided that it includes a period of professional practice. If it has none but an exemption from exams is claimed, only the exams office can tell.',
    },
    passages: [
      { words: 25, sha256: '9cf29eaf9ee56bf91c0f097caadf7bea4084fc5ae7a863ec3130fefc10f84ce2' },
      { words: 9, sha256: 'd8a7e27aa34ae80dd876f23b3b4dd67b1a61cd5966c30d6b555ad5564de34871' },
    ],
  },
  '2.school': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Par la voie scolaire, il faut deux années de formation et un diplôme d’accès.',
      en: 'The school route takes two years of training and an entry diploma.',
    },
    reading: 'adapted-duration',
    passages: [{ words: 24, sha256: '6f3fa2d268d2dbf9b792788ef4b5370711cae248884222bf6c97db106f62acdb' }],
  },
  '2.apprenticeship': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Par l’apprentissage, il faut un diplôme d’accès et au moins 1350 heures de CFA sous un contrat de 24 mois, 675 sous un contrat de 12 mois. Pour toute autre durée de 6 à 24 mois, les heures sont en proportion ; hors de ces limites, seul le service des examens peut répondre.',
      en: 'The apprenticeship route takes an entry diploma and at least 1350 hours at the training centre under a contract of 24 months, 675 under one of 12. For any other length from 6 to 24 months, the hours are in proportion; outside those limits, only the exams office can tell.',
    },
    reading: 'other-contract-lengths',
    passages: [{ words: 35, sha256: 'cde4a7deca38e71e00f1b52d60082ca3e78ff8b4b66c1a55a8a52924fb54a2ef' }],
  },
  '2.continuing': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'La formation continue n’exige aucun nombre d’heures.',
      en: 'Continuing training requires no number of hours.',
    },
    passages: [{ words: 16, sha256: '44ebdaa5b6aef987d681a50e18b268ec4647d243302a8564063a9499250bf591' }],
  },
  '2.entry': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Donnent accès à la formation un baccalauréat général, technologique ou professionnel, le DAEU, ou un titre de niveau 4 au moins (l’ancien niveau IV). D’un diplôme étranger, seul le service des examens peut dire s’il suffit.',
      en: 'Entry takes a general, technological or vocational baccalauréat, the DAEU, or a title at level 4 or above (formerly level IV). Whether a foreign diploma is enough, only the exams office can tell.',
    },
    passages: [
      { words: 37, sha256: '31f950ba1fb0cc88b7a0ffcae5773720367bc4ca13d37b8a50a1e7dabb83968c' },
      { words: 15, sha256: '87a41c04aa74b8596160fbd58914b5049aa8fc35814ea4755c48353f65172dc5' },
      { words: 36, sha256: 'ba7c279867675056093d19ab7901bb5d65a22d47599ea4a85c2dfaf86defe661' },
    ],
  },
  '2.justification': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Une seule justification suffit, celle que le candidat choisit : une préparation, une expérience professionnelle, ou une tentative précédente à la même spécialité, même sous un ancien nom.',
      en: 'One justification is enough, the one the candidate relies on: a preparation, work experience, or an earlier attempt at the same speciality, also under a former name.',
    },
    reading: 'repeat-justifies',
    passages: [
      { words: 9, sha256: '78e1abb60b8025b257a4e88c1ccbc5bf7da6fdd62e77c73328d27aea3b911b70' },
      { words: 8, sha256: 'defed2fb546c6787cd4a5673edfc3c0bb88635b78ead3624fbdd938b4147554a' },
      { words: 11, sha256: '8b5ae0f1eacd7228782f6064997b3536582f8cbd96a6b76b47efa236ef05b5c9' },
    ],
  },
  '2.adapted-duration': {
    source: 'law',
    section: 'Code de l’éducation, D643-7, D643-10 à D643-12',
    statement: {
      fr: 'Une décision de formation aménagée ou de positionnement remplace les durées ordinaires de la formation, quelle que soit celle du contrat.',
      en: 'A decision of adapted training or of positioning replaces the ordinary durations of training, whatever the length of the contract.',
    },
    reading: 'adapted-duration',
  },
  '2.duration-waiver': {
    source: 'law',
    section: 'Code de l’éducation, D643-16',
    statement: {
      fr: 'Le recteur peut dispenser un candidat de la durée de formation, pour force majeure, maladie, accident ou maternité : ni années ni heures ne sont alors exigées.',
      en: 'The rector can waive the duration of training because of force majeure, illness, accident or maternity: neither years nor hours are then required.',
    },
  },
  '2.experience': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'L’expérience justifie l’inscription si elle atteint douze mois de travail effectif, dans des postes de technicien ou d’un niveau supérieur, en rapport avec la spécialité ; seuls ces postes comptent. Pour un temps partiel, seul le service des examens peut répondre.',
      en: 'Experience justifies registration if it amounts to twelve months of actual work in posts at technician level or above, in a field related to the speciality; only such posts count. For part-time work, only the exams office can tell.',
    },
    reading: 'experience-level',
    passages: [
      { words: 34, sha256: '55c4411b3e5d10e4776ac1c77a300df7b17ae473f21458060fe3f3ee8d54d8c0' },
      { words: 10, sha256: '92d0ababec6224fd1e9336e371e0d6cc944439fdc7e586bea192bdc3ad403da3' },
    ],
  },
  '2.one-speciality': {
    source: 'law',
    section: 'Code de l’éducation, D643-29',
    statement: {
      fr: 'On ne présente qu’une spécialité par session.',
      en: 'Only one speciality can be taken per session.',
    },
  },
  '2.student-engagement': {
    source: 'law',
    section: 'Code de l’éducation, D643-15-1',
    statement: {
      fr: 'L’engagement étudiant peut être reconnu ; la demande se fait avant la clôture des inscriptions.',
      en: 'Student engagement can be recognised; it has to be requested before registration closes.',
    },
  },
  '3.personal': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Chaque candidat s’inscrit lui-même.',
      en: 'Candidates register themselves.',
    },
    passages: [{ words: 26, sha256: '95400a865ba60fdc09986845baa8d97d8b08abc4170e0e86629d18c3ada63f10' }],
  },
  '3.activation': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Le lien d’activation du compte est valable 48 heures, en temps écoulé ; ensuite, le compte est supprimé et tout est à recommencer.',
      en: 'The activation link of an account works for 48 hours of elapsed time; after that, the account is deleted and the procedure starts again.',
    },
    passages: [
      { words: 27, sha256: '5a5f264cecf7e5df4d432a02454560f3697f3bed70c83a9bae53e311b286e0d8' },
      { words: 8, sha256: '635d08e02b0dc71d86a012c617f6fadde9e5f8eb4104c445e977efe38ec65c45' },
    ],
  },
  '3.email': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'L’adresse mail doit fonctionner et n’appartenir qu’au candidat.',
      en: 'The e-mail address must work and belong to the candidate alone.',
    },
    passages: [{ words: 8, sha256: 'd6de9e179cee0c24dec114bdb5bc955e8dc728f8905d83d02dd2e91cb681a842' }],
  },
  '3.reuse': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Un candidat individuel inscrit à la session précédente garde son compte ; tous les autres en créent un.',
      en: 'An individual candidate who registered for the previous session keeps that account; everyone else creates one.',
    },
    passages: [
      { words: 6, sha256: '7bab757bcf62d682f1fb486df037e1849b23541966d75266b9ae4bfcbd3238cc' },
      { words: 8, sha256: '0cf1e54632ff5dcd5c873a7a8ad7adc55e40f5e53114efa1d0785f19dad4c117' },
      { words: 46, sha256: '5d07cdc1f9a31822dd4bc505d50d09671f24690a916400c68b9c27b3b6056ad6' },
    ],
  },
  '3.no-inheritance': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Rien de ce qui a été déposé pour la session précédente ne compte : chaque pièce est à téléverser de nouveau.',
      en: 'Nothing uploaded for the previous session counts: every piece must be uploaded again.',
    },
    passages: [{ words: 11, sha256: 'ead2f1bfb298bbfd96aacf255d00f3eeeb88d42d14fbc220f0b496339b0a6cc4' }],
  },
  '3.edit': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Tant que les inscriptions sont ouvertes, une inscription peut être modifiée ; chaque enregistrement produit une nouvelle confirmation.',
      en: 'While registration is open, a registration can be changed; each saved change makes a new confirmation.',
    },
    passages: [{ words: 10, sha256: 'f1f607337768b5a1666c14e9fab99ece2221c2ed17ab9aa6715225d28583f969' }],
  },
  '4.upload': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'La confirmation signée et toutes les pièces sont à téléverser avant la fin du dernier jour, à l’heure de Paris.',
      en: 'The signed confirmation and all pieces must be uploaded before the end of the last day, Paris time.',
    },
    reading: 'upload-day',
    passages: [
      { words: 35, sha256: '2b7028edc1757c83adc8ed2683991e127351eca21f67679d88359db5ed0a6529' },
      { words: 37, sha256: 'bb35df365a5c8bd2785a1a350d1223c729bf71973cb3f5c27df6696548a7026c' },
    ],
  },
  '4.latest-version': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Seule compte la dernière version de la confirmation : après une modification, celle déjà téléversée ne vaut plus.',
      en: 'Only the latest version of the confirmation counts: after a change, one already uploaded is no longer valid.',
    },
    passages: [{ words: 12, sha256: 'dc423373c880ada3f7d784c1950ba74f7315a84d6059827104a901a877b82b74' }],
  },
  '4.no-paper': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Rien n’est accepté sur papier ni par la poste : une pièce envoyée ainsi n’est pas fournie.',
      en: 'Nothing is accepted on paper or by post: a piece sent that way does not count.',
    },
    passages: [
      { words: 11, sha256: '6a05ade736e6720f2f83e1e9d35097d715610af3e2240f55dd26c5a01ab455bc' },
      { words: 6, sha256: 'bda5aa79d0c7cb7f48682e1b6f8eaa056dffad00734c5b841be0a5e668e10130' },
    ],
  },
  '4.no-late': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Hors délai, rien n’est accepté.',
      en: 'Nothing late is accepted.',
    },
    passages: [{ words: 7, sha256: 'a0e82a91a2cf5d766d439f6b065b47581921c3032bbcd0171be2110c34b41460' }],
  },
  '4.cancelled': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Après le dernier jour, un dossier sans confirmation signée ou sans une pièce exigée est annulé.',
      en: 'After the last day, a file without the signed confirmation or without a required piece is cancelled.',
    },
    passages: [{ words: 23, sha256: 'f716e7058657ad5b4e095061c90f7ab3f0f3546f26802d70fe6dfc536db7466e' }],
  },
  '4.acknowledgement': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Un accusé de réception est envoyé quand toutes les pièces sont jugées conformes.',
      en: 'An acknowledgement is sent once every piece has been found conforming.',
    },
    passages: [{ words: 21, sha256: '530bcf77d923b4785174a3d3f8546d79421536e543c955573de25bb0e5e5d131' }],
  },
  '4.disability': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Pour obtenir un aménagement d’épreuves, un candidat en situation de handicap répond oui à la question sur le handicap.',
      en: 'To have exams adjusted, a candidate with a disability answers yes to the question on disability.',
    },
    passages: [
      { words: 47, sha256: 'c67777a80dab273971a3f860a6efa45a9b9f1a0dafcdcfaa6e2a36d01524c918' },
      { words: 13, sha256: 'ef1008009e9429d01d2ee5345c9daaa4e71f2adb2de7baa8910032b1c9339b43' },
    ],
  },
  '4.adjustment-granted': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Si un aménagement a déjà été accordé, sa notification est à téléverser.',
      en: 'If an adjustment has already been granted, its notification must be uploaded.',
    },
    passages: [{ words: 37, sha256: 'be6135284edd726cef8af1cd29931c45582cf856062ca857dfee957b08355cc0' }],
  },
  '4.adjustment-new': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Un nouvel aménagement se demande sur un service de l’académie prévu pour cela ; ce n’est pas une pièce du dossier.',
      en: 'A new adjustment is requested through the academy’s own service; it is not a piece of the file.',
    },
    passages: [{ words: 16, sha256: 'e08828e52fd000d95acd9768ac718de822498f1225b487370cbe9c06caba390f' }],
  },
  '5.common.confirmation': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Tout candidat téléverse sa confirmation d’inscription, signée.',
      en: 'Every candidate uploads the signed confirmation of registration.',
    },
    passages: [{ words: 10, sha256: '6ca8f994d407117497586e15b82350b38ebe12a71853039e7b482b3a084cfe81' }],
  },
  '5.common.identity': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Tout candidat téléverse les deux faces d’une pièce d’identité.',
      en: 'Every candidate uploads both sides of an identity document.',
    },
    passages: [
      { words: 6, sha256: 'cf3d1821308d32359a510202fd41ae9d4840579fd8228bdb6dcd025991e4226b' },
      { words: 8, sha256: 'a482b7a049aafa152aa8c67161474f06f193951b6f9d4f8de9c862f9caad1ef5' },
    ],
  },
  '5.common.defence-day': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Les candidats français de 16 à 25 ans téléversent leur certificat de JDC (Journée défense et citoyenneté) ; une attestation de recensement ne le remplace pas. La loi admet aussi une exemption ou une attestation provisoire : le service des examens dit si elles suffisent.',
      en: 'French candidates aged 16 to 25 upload their defence-day certificate (JDC); a recensement attestation does not replace it. The law also accepts an exemption or a provisional attestation: the exams office decides whether that is enough.',
    },
    reading: 'defence-day-age',
    passages: [
      { words: 29, sha256: '2093542b049850a1e0f176d34e46047b6c196b01ff1ddba914083e6dd84ef661' },
      { words: 5, sha256: 'efa1e04c81d923816f829203bd5a4046808c5b600f905ff225cfa03539e69273' },
    ],
  },
  '5.former.transcripts': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un ancien candidat téléverse ses relevés de notes.',
      en: 'A former candidate uploads the transcripts.',
    },
    passages: [{ words: 17, sha256: '271dafa115955cb7cac269e063bb23e8bc26d282077d69f900fc4ba0ce71c644' }],
  },
  '5.former.practice': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un ancien candidat à qui manque l’épreuve fondée sur la pratique professionnelle téléverse des attestations de stage ou des certificats de travail.',
      en: 'A former candidate who has not obtained the exam that requires professional practice uploads internship attestations or work certificates.',
    },
    passages: [{ words: 32, sha256: '756388d759f36d007117748301924b1d21e6c0b2d8fe05f7eb92dfb8f0548fe3' }],
  },
  '5.former.height-work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un ancien candidat d’une spécialité concernée téléverse l’attestation R408, sauf s’il demande à en être dispensé.',
      en: 'A former candidate in a speciality concerned uploads the R408 attestation, unless a waiver is requested.',
    },
    reading: 'height-work-scope',
    passages: [{ words: 14, sha256: 'd6e427cc43ce62dbd72d4e09cca6753b8942d1f2fa3ce1ca31b1a50b0262721c' }],
  },
  '5.distance.schooling': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat à distance téléverse les certificats de scolarité de ses deux années, sauf en formation continue.',
      en: 'A distance learner uploads the schooling certificates of both years, except in continuing training.',
    },
    passages: [{ words: 17, sha256: '3f2509b73b8c6dbfe1dbd2adca01edf9fcf5e0988fbad2b7e95bc348a0a9f515' }],
  },
  '5.distance.transcript': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat à distance qui redouble et garde des notes téléverse son dernier relevé.',
      en: 'A distance learner who repeats and keeps marks uploads the latest transcript.',
    },
    passages: [{ words: 19, sha256: '63e734209bc6c4014880172b5a29c37cfb9540a48d97a6e83948f9d61f159b5b' }],
  },
  '5.distance.apprentice-contract': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un apprenti téléverse son contrat, signé par lui, par l’employeur et par le centre de formation.',
      en: 'An apprentice uploads the contract, signed by apprentice, employer and training centre.',
    },
    reading: 'apprentice-row',
    passages: [{ words: 15, sha256: 'ad0587c913893c90060f76029ccc6b73116d2066b2fbb26dfcd5734faaf636e9' }],
  },
  '5.distance.apprentice-employer': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un apprenti téléverse l’attestation de son employeur.',
      en: 'An apprentice uploads the employer’s attestation.',
    },
    reading: 'apprentice-row',
    passages: [{ words: 17, sha256: '9d89e40335ad2b1f92db4011c18887740009a77d00536bbf0af59a6c23bd2bcb' }],
  },
  '5.distance.height-work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat à distance d’une spécialité concernée téléverse l’attestation R408, sauf s’il demande à en être dispensé.',
      en: 'A distance learner in a speciality concerned uploads the R408 attestation, unless a waiver is requested.',
    },
    reading: 'height-work-scope',
    passages: [{ words: 14, sha256: 'd24e4c807a3b1dde681c6f37648b06e46927c126d7c96cdddad51d12a720f0a7' }],
  },
  '5.continuing.activity': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En formation continue à distance, un candidat qui n’a pas encore tenté la spécialité prouve une année d’activité dans un emploi qui y correspond.',
      en: 'In continuing training at a distance, a candidate who has not sat the speciality yet proves a year of activity in a corresponding job.',
    },
    reading: 'continuing-activity',
    passages: [
      { words: 19, sha256: '0a2337fad9dd101e799a05b4de3a970391c2d37516f621b769e12f97f438784b' },
      { words: 23, sha256: 'c048285bdd30ab5061dce9007ff3dbc6f2960abda2e24c31d624d528816b0107' },
    ],
  },
  '5.continuing.repeat': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En formation continue à distance, une tentative sans succès à la même spécialité se prouve par les relevés de notes.',
      en: 'In continuing training at a distance, an unsuccessful attempt at the same speciality is proved by the transcripts.',
    },
    passages: [{ words: 11, sha256: '8b5ae0f1eacd7228782f6064997b3536582f8cbd96a6b76b47efa236ef05b5c9' }],
  },
  '5.continuing.professionalisation-contract': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Sous contrat de professionnalisation, ce contrat est à téléverser ; s’il y en a plusieurs, ils le sont tous.',
      en: 'Under a professionalisation contract, that contract must be uploaded; if there are several, all of them.',
    },
    passages: [{ words: 15, sha256: '0498d24b8524306e188828d77d62f409c28cf374a58f5f9a84eb855776413823' }],
  },
  '5.continuing.professionalisation-work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Sous contrat de professionnalisation, le certificat de travail correspondant est à téléverser.',
      en: 'Under a professionalisation contract, the work certificate that goes with it must be uploaded.',
    },
    passages: [
      { words: 7, sha256: 'f9f12323a7841131442bab77efd94096cdac9ac5e63342978921bee413c9a21f' },
      { words: 10, sha256: '87e39b6a55cb10634c813adfab3ffffefd7553511a7f873fd643f32cbd1d3a80' },
    ],
  },
  '5.continuing.internships': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En première formation ou en reconversion, les attestations des stages exigés sont à téléverser.',
      en: 'In first training or retraining, the attestations of the internships required must be uploaded.',
    },
    passages: [{ words: 20, sha256: '3b082a16540adc4d1d05614cfb48a363216bde2e23ea9f41ef85126a43f4aca6' }],
  },
  '5.continuing.advancement': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En perfectionnement, des certificats prouvent six mois à temps plein dans l’année avant l’examen, ou douze à temps partiel dans les deux années. Si les deux se mêlent, ou si les périodes sont morcelées, seul le service des examens peut répondre.',
      en: 'In advancement, certificates prove six months full time in the year before the exam, or twelve part time in the two years before it. If the two are mixed, or the spells are scattered, only the exams office can tell.',
    },
    passages: [
      { words: 51, sha256: '6491be33372710d56329e97926a98947aa0cdbc7ca5ac804358360f32313a92b' },
      { words: 15, sha256: '1701ed966e51aaf676ff6005be06e94b4fb25af46bb208d5c898fa810e6066c9' },
    ],
  },
  '5.experience.work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat qui invoque son expérience téléverse les certificats de travail qui la prouvent.',
      en: 'A candidate who relies on experience uploads the work certificates that prove it.',
    },
    passages: [{ words: 34, sha256: 'c97c6028c8272e2ae3c4e8222a54e70e73f58abdaf2476df8a2205d4067d1408' }],
  },
  '5.important.adapted': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Une décision de formation aménagée est à téléverser.',
      en: 'A decision of adapted training must be uploaded.',
    },
    passages: [{ words: 23, sha256: '5c87bd51ea43642fefaf94e6cc8b480dfede4ffb519bf773338d1bddb58298cb' }],
  },
  '5.important.positioning': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Une décision de positionnement est à téléverser.',
      en: 'A decision of positioning must be uploaded.',
    },
    passages: [{ words: 22, sha256: 'b95be8ba0e43b90f484edd7b26594cb54d80b47ac66c5f8a5fb7c9e03f7af8a7' }],
  },
  '5.important.exemption': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Une dispense d’épreuve se prouve par un document.',
      en: 'An exemption from an exam is proved by a document.',
    },
    passages: [{ words: 33, sha256: 'a9ed0de21528bc699f93c0e20a1ef18771f327fa1ba3a76789ca4190f4ccc29c' }],
  },
  '5.separate': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Chaque pièce se téléverse seule, à sa place : un fichier qui en réunit deux n’en fournit aucune.',
      en: 'Each piece is uploaded alone, in its own slot: a file that bundles two provides neither.',
    },
    passages: [{ words: 15, sha256: '009465fc59515c2a4126b64f92c5d5f7be37ce3e8dc5d371aabe5ac72d0fb79c' }],
  },
  '5.birth-france': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat né en France indique la commune et, à Paris, Lyon ou Marseille, l’arrondissement.',
      en: 'A candidate born in France gives the commune and, in Paris, Lyon or Marseille, the arrondissement.',
    },
    passages: [{ words: 19, sha256: '068dc0c7d4ef1ec2a1cb32155eed9635d9e0d922d5cf7836ca3b3124ea1d37f7' }],
  },
  '5.birth-abroad': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat né à l’étranger indique le pays et la ville. Ce qui manque encore est à compléter ; ce n’est pas une erreur.',
      en: 'A candidate born abroad gives the country and the city. What is still missing has to be completed; it is not an error.',
    },
    passages: [{ words: 14, sha256: '202457b527c445d3f7db8bfcb1739b13c58afd7768a71fccd3b7c2315f60c54a' }],
  },
  '5.civil-status': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'L’état civil saisi est celui de la pièce d’identité montrée aux épreuves.',
      en: 'Civil status is entered as on the identity document shown at the exams.',
    },
    passages: [{ words: 28, sha256: '7a82abf72ec474cb0df1e5955c02c509c3bfea13786f2f0f726cf555a2649d2d' }],
  },
  '6.compulsory': {
    source: 'circular',
    section: '§6',
    statement: {
      fr: 'Un candidat à distance ne peut choisir, comme langue obligatoire, qu’une langue qui lui a été enseignée ; les autres candidats ne sont pas concernés.',
      en: 'A distance learner can only choose, as compulsory language, one that was taught to them; other candidates are not concerned.',
    },
    reading: 'language-choice',
    passages: [{ words: 35, sha256: 'a0fd428c39f540da5932adc6ecd3d06f244d3950288f5ede69a236ba748c3448' }],
  },
  '6.optional': {
    source: 'circular',
    section: '§6',
    statement: {
      fr: 'Une langue facultative peut être examinée dans une autre académie ; si aucune ne le peut, il faut en choisir une autre.',
      en: 'An optional language may be examined in another academy; if none can do so, another choice has to be made.',
    },
    passages: [{ words: 48, sha256: 'bafcbb4ae6930cf55f0a5a0b03249cf81529a2d9c82dce3e03fe84ee58704de4' }],
  },
  '7.kept-marks': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Un candidat qui garde des notes téléverse le relevé où elles figurent.',
      en: 'A candidate who keeps marks uploads the transcript that shows them.',
    },
    passages: [
      { words: 12, sha256: '63650b4a0136fbf7e9476eca6cdf8fb3ad24222d2b91ae61a2886954f50ccb4f' },
      { words: 9, sha256: '66a2cbdfcb405b30aa9337c6709bec34d4a930678eb8d0377786d6f1418bb6c6' },
    ],
  },
  '7.validity': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un bénéfice de note vaut cinq ans à partir du jour où la note a été obtenue. S’il prend fin pendant la période des épreuves, il vaut pour toute la session.',
      en: 'A kept mark is valid for five years from the day it was obtained. If that time ends during the exam season, the mark counts for the whole session.',
    },
    reading: 'kept-mark-end',
    passages: [{ words: 15, sha256: '3d3d86590bc4b6b86091259a222669cd4a93f55cd6feeb750718a3d2056a6713' }],
  },
  '7.session-years': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Si seule la session est connue, une note sert jusqu’à la cinquième session suivante.',
      en: 'If only the session is known, a mark counts up to the fifth session after it.',
    },
    passages: [{ words: 15, sha256: '3d3d86590bc4b6b86091259a222669cd4a93f55cd6feeb750718a3d2056a6713' }],
  },
  '7.threshold': {
    source: 'law',
    section: 'Code de l’éducation, D643-15, D643-23',
    statement: {
      fr: 'Seule une note d’au moins 10 est conservée ; en dessous, elle ne peut être reportée que dans la forme progressive.',
      en: 'Only a mark of at least 10 is kept; a lower one can be carried over in the progressive form only.',
    },
  },
  '7.reform': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un changement de règlement peut modifier ou supprimer un bénéfice ou une dispense.',
      en: 'A change of regulation can alter or end a kept mark or an exemption.',
    },
    passages: [
      { words: 19, sha256: '056193f23dc0c4854c9aa0bbb0f0c9fa8d43541d0c225ce9ed3adfea61541aae' },
      { words: 8, sha256: 'ffef2a7a91dd251751621ea493f0b215b00eb6a9b27785d6411c791ca09d5fbd' },
    ],
  },
  '7.entry': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Bénéfices et dispenses se saisissent épreuve par épreuve, avec le relevé de notes ou le diplôme.',
      en: 'Kept marks and exemptions are entered exam by exam, with the transcript or diploma.',
    },
    passages: [{ words: 32, sha256: '734bdf9413ee5ed2771005961c6eeb61932542e3740b09e1ed537565d221b151' }],
  },
  '7.height-work': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Dans les spécialités concernées, l’attestation R408 est à téléverser en même temps que les autres pièces ; sans elle, le candidat ne passe pas les épreuves.',
      en: 'In the specialities concerned, the R408 attestation must be uploaded with the other pieces; without it, the exams cannot be taken.',
    },
    reading: 'height-work-scope',
    passages: [
      { words: 80, sha256: '8c04584411f05d7081de6e26f4098cab70a190a75c1df2815d02e5d8068cfb9f' },
      { words: 14, sha256: '91b7c19818d41bb352b180a89a4ba0308a0c15157371ec4a7c3f632662f7de23' },
    ],
  },
  '7.height-waiver': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'La dispense de l’attestation R408 demande deux documents, et les deux sont exigés.',
      en: 'A waiver of the R408 attestation takes two documents, and both are required.',
    },
    passages: [{ words: 21, sha256: '2625568cd13e0c5534a14dcfcda6118b99e0ef9574c9771ad3d719de00500292' }],
  },
  '7.height-waiver.recognition': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Premier document de la dispense : la reconnaissance de travailleur handicapé.',
      en: 'First document of the waiver: the recognition as a disabled worker.',
    },
    reading: 'height-work-scope',
    passages: [{ words: 10, sha256: '9d51b9dded858f002f5e5edc8a507e46075efce325de8a9f9d2ded536accbea5' }],
  },
  '7.height-waiver.medical': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Second document de la dispense : le certificat médical.',
      en: 'Second document of the waiver: the medical certificate.',
    },
    reading: 'height-work-scope',
    passages: [{ words: 28, sha256: 'd5a8b8922fe264a3e915385501713a6c5ed9a876c946fe156b45665f975f531c' }],
  },
  '8.average': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'La moyenne générale est la somme des notes des épreuves obligatoires, chacune multipliée par son coefficient, divisée par la somme des coefficients ; une épreuve dispensée ne compte dans aucune des deux sommes.',
      en: 'The average is the sum of the marks of compulsory exams, each times its coefficient, divided by the sum of the coefficients; an exempted exam counts in neither sum.',
    },
  },
  '8.optional': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'Une épreuve facultative n’ajoute que ses points au-dessus de 10, et rien au diviseur.',
      en: 'An optional exam adds only its points above 10, and nothing to the divisor.',
    },
  },
  '8.pass': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'Une moyenne générale d’au moins 10 vaut admission.',
      en: 'An average of at least 10 passes.',
    },
    passages: [{ words: 17, sha256: '153b20358bf1319c7b29f6ee6710425afe35d34a67d4ec0fba9aebca4c5e3f47' }],
  },
  '8.resit': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Le rattrapage est ouvert avec une moyenne générale d’au moins 8 et de moins de 10, et une moyenne professionnelle d’au moins 10.',
      en: 'The resit is open to an average of at least 8 and below 10, with a professional average of at least 10.',
    },
    passages: [
      { words: 38, sha256: '4d7181c968c39aff3af4d36eed70cc81bee8658b3d69764f75247e7f70e03d6e' },
      { words: 19, sha256: '9d0684d64788f6c397bf2a802f6c5988d241baf9887679891e49f3bfc1728d1c' },
    ],
  },
  '8.resit-exempt': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'Si toutes les épreuves professionnelles sont dispensées, la condition sur leur moyenne tombe.',
      en: 'If every professional exam is exempted, the condition on their average falls away.',
    },
  },
  '8.refused': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Dans les autres cas, le candidat est refusé, avec toutes les conditions qui manquent.',
      en: 'Otherwise the candidate is refused, with every condition that failed.',
    },
    passages: [{ words: 31, sha256: 'e6b1664a706ea6b7afd9acca18250d3f9cd7329985a69bf2d07e2aae312a87d3' }],
  },
  '8.points': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'La moyenne est toujours égale aux points, ceux des épreuves facultatives compris, divisés par la somme des coefficients : on sait donc combien de points il manque.',
      en: 'The average always equals the points, those of optional exams included, divided by the sum of the coefficients: so it is known how many points are missing.',
    },
  },
  '8.orals': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Au rattrapage, le candidat choisit deux oraux différents parmi les épreuves obligatoires du domaine général qui en ont un ; les examinateurs posent le sujet. S’il n’en reste qu’un, le rattrapage se joue sur celui-là, et il faut interroger le service des examens.',
      en: 'At the resit, the candidate chooses two different orals among the compulsory general exams that have one; the examiners set the subject. If only one is left, the resit goes by that one, and the exams office must be asked.',
    },
    passages: [
      { words: 25, sha256: '7a302a083507ecb0b713e4d3717b0fec915c0f83a44e29ff9706e1aaf3332e1e' },
      { words: 6, sha256: '5bc991793cf89e8198d547bc57dee88578fb5f6b8e6aaacb4e17a1e35c91da87' },
    ],
  },
  '8.duration': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Un oral comprend 20 minutes de préparation et 20 minutes d’interrogation ; en langue, 10 et 10.',
      en: 'An oral takes 20 minutes of preparation and 20 of examination; for a language, 10 and 10.',
    },
    passages: [{ words: 24, sha256: '9daaaf742d8cdecd1b793124ecd5a3221b19c04b493f7184875c698a657d6822' }],
  },
  '8.mark': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Un oral est noté sur 20.',
      en: 'An oral is marked out of 20.',
    },
    passages: [{ words: 5, sha256: 'a59022c18dbe836ba5edf6ba4b5320d715dc50a076119d851960589147c244b4' }],
  },
  '8.best': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Pour chaque épreuve compte la meilleure des deux notes ; un oral manqué laisse la première.',
      en: 'For each exam the better of both marks counts; a missed oral leaves the first.',
    },
    passages: [{ words: 42, sha256: '82637c9ecc4fbba88b86952357205578e5c4173c7a7933ba6fe25da17c413733' }],
  },
  '8.decision': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Après les oraux, une moyenne d’au moins 10 vaut admission, sinon le candidat est refusé ; la moyenne professionnelle n’est plus examinée.',
      en: 'After the orals, an average of at least 10 passes, anything less is refused; the professional average is not tested again.',
    },
    passages: [{ words: 26, sha256: 'e4ef1a092547009261c750ba10a239b45c370d6099fed0578d663564aac9b304' }],
  },
  '8.progressive': {
    source: 'law',
    section: 'Code de l’éducation, D643-14',
    statement: {
      fr: 'Dans la forme progressive, une épreuve peut être reportée à une session ultérieure : il n’y a alors pas de résultat à cette session, les notes d’au moins 10 sont conservées, et une absence n’élimine pas.',
      en: 'In the progressive form, an exam can be left for a later session: there is then no result at this session, marks of at least 10 are kept, and an absence does not eliminate.',
    },
  },
  '9.change': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'Tout changement de situation est à signaler au service des examens.',
      en: 'Any change of situation must be reported to the exams office.',
    },
    passages: [{ words: 17, sha256: 'f48828fbd6fa0e4633914667263c1a895b45195e92d660668aedc412ecb1c228' }],
  },
  '9.convocation': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'La convocation à une épreuve du premier groupe est disponible au plus tard quinze jours de calendrier avant elle ; pour le rattrapage, aucune date n’est fixée.',
      en: 'The convocation to an exam of the first group is available at the latest fifteen calendar days before it; for the resit, no date is set.',
    },
    passages: [{ words: 21, sha256: '7e4996c62cf0e89a7b724d3d60de1433d8adfdc55066f1f657aa5a5338fb74ee' }],
  },
  '9.calendar': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'Le calendrier n’est pas connu à l’inscription ; d’habitude, les épreuves vont d’avril à début juillet.',
      en: 'The calendar is not known at registration; exams usually run from April to early July.',
    },
    passages: [
      { words: 13, sha256: 'ac885aaae7e028fd93adfe2f7bec0401a62dc1bb436f548148df8a47c7122829' },
      { words: 20, sha256: '05eb949d0764179ea48728f72db4f7464415c46751b7121a5880e2988258a853' },
    ],
  },
  '9.travel': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'Une épreuve peut avoir lieu ailleurs.',
      en: 'An exam may be held elsewhere.',
    },
    passages: [{ words: 18, sha256: '2ebfd408059b7bd1a9c358e5c72158557154f42b7c56dc9458a9c9e02786b882' }],
  },
  '9.absence': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'L’absence à une épreuve obligatoire élimine, quelle que soit la moyenne ; par la loi, une force majeure établie vaut la note 0.',
      en: 'Absence from a compulsory exam eliminates, whatever the average; by law, established force majeure counts as a 0 instead.',
    },
    passages: [{ words: 8, sha256: '7785a8582a33ebdfdcdc9324b7b2a512580a95973f5470d2c12c782f801af49b' }],
  },
  '9.not-registration': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'S’inscrire auprès d’un organisme à distance n’inscrit pas à l’examen.',
      en: 'Enrolling with a distance school is not registering for the exam.',
    },
    passages: [{ words: 14, sha256: 'fb70c5c8c146d570d94cc8e6b6c2c6c79550ab21ef49fba54b7d8a9e188caa7c' }],
  },
  'out.headings': {
    source: 'circular',
    section: '§1',
    statement: {
      fr: 'Titres et sous-titres.',
      en: 'Titles and headings.',
    },
    leftOut: {
      fr: 'Ils annoncent, ils ne décident rien.',
      en: 'They announce, they decide nothing.',
    },
    passages: [
      { words: 13, sha256: 'd48708e33c9e7428f85415687473bbf5b245ce831e04f21ca9e5138a131f7c11' },
      { words: 6, sha256: '09498e0c72d712bfd625bb97b5181199359c64624f3c5f1631c2537041a93b02' },
      { words: 4, sha256: '820741c08f31f29be7f4c85b208c88b041acb2fb6fa4c5f96c43f2b25eb6e2b6' },
      { words: 5, sha256: '57c005df9a373b6f043c208dd78c6acd90ee9afd615a9c66a3b75cea0e791130' },
      { words: 3, sha256: '584f379796fa410d448496d4c4cb4b52a69717fd21a52f38c3f3490e5c23a809' },
      { words: 9, sha256: '09317f90f5fb71d028af2cbc419cc3d5c4a7d0f9f1018bf1ce573a364b370088' },
      { words: 13, sha256: '54620d693744dbf35665e91f366c7cb2e52745f32553d29f02011a293e161935' },
      { words: 4, sha256: '235ebe3da8e719843dce7e7de522bbac84fc380b5f0b82bfdc39752896676be8' },
      { words: 2, sha256: '6a23ed7c7b61fff6ec43b0dfae811b7ce364609aaeb22b09ab813906b9749505' },
      { words: 2, sha256: '672d19dad1a786bd210657a1fbdbaa4511d3389f88f06c2ffa232d8f7410f4d1' },
      { words: 8, sha256: '6d1846e5aee5e4b0a7343dc5b506d11895660c8b88600aefe2c121af73c15593' },
      { words: 2, sha256: 'd75e96b79ea0c3ca9f9af67c2fa64383167da0aa87222681617261c9aef24498' },
    ],
  },
  'out.service': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Marche à suivre sur les écrans du service d’inscription.',
      en: 'How to move through the screens of the registration service.',
    },
    leftOut: {
      fr: 'Les écrans changent, et leur aide est en ligne ; ce qui s’y décide a sa propre clause.',
      en: 'Screens change, and their help is online; what is decided there has a clause of its own.',
    },
    passages: [
      { words: 26, sha256: 'd0043b37cad8e9e1fa2bba218059e08d3489157e2192ce9e3cb632b3f3516c5f' },
      { words: 7, sha256: '20b81bbb2cd0e898e7862bcc9f0f619df2f33ee420617a000c3ef8fbcf3ab77c' },
      { words: 33, sha256: '8474787cefa792674e21a05e3d3cb820728f3ef0811997637de2f586b60db36d' },
      { words: 19, sha256: '43ba7a54106892839abadfedda568e4abbebfe2169921ec191cb012257e112d2' },
      { words: 11, sha256: 'd77840ced91707e1c4ffaf0e5010f2441563d253a19ac698be520bb979ea4ced' },
      { words: 22, sha256: 'befb4bf991d456ae806c3f59114407a0a4d129214e66b31e22cf7bde1b71973c' },
      { words: 20, sha256: '95a7d7b7e0534d412fcd09f2581e8987fc6146bb4c9ba37659fd1d9782715c33' },
      { words: 7, sha256: '8b801daeb1c79914ce61bddd694fca2a6140163cb00c556143fe19eee90dc96f' },
    ],
  },
  'out.addresses': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Téléphones, courriels et adresses de sites.',
      en: 'Telephone numbers, mail and web addresses.',
    },
    leftOut: {
      fr: 'Ils changent sans que la règle change ; seul le service officiel est nommé.',
      en: 'They change while the rule does not; only the official service is named.',
    },
    passages: [
      { words: 17, sha256: 'b6bd15a5c8b1501682824ca71f9f01f3bfcadc8ac1a560e75e6ff120b7ba1449' },
      { words: 27, sha256: '8dfe732389f032357fb4f9f8470bfe5028501878f581a21162c5540f7be1ac3c' },
      { words: 7, sha256: 'ebcca184deaf6848c4c2b17aa984e65a20d9d073b6b50ac0293881e9e6263ca6' },
    ],
  },
  'out.pedagogy': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Renseignements pédagogiques et lecture des référentiels.',
      en: 'Pedagogical advice and the reading of curricula.',
    },
    leftOut: {
      fr: 'La circulaire elle-même renvoie ailleurs ; rien ne s’en décide.',
      en: 'The circular itself sends one elsewhere; nothing is decided by it.',
    },
    passages: [
      { words: 26, sha256: '2e28dd9ef3b9f1badf7e71d9621f63ecf433fc3e56919cd884870f5b95768a80' },
      { words: 26, sha256: 'b14c31735089352efc87be1364c364aa4d47ce346fe73c7c71f2df5c08e40fa8' },
    ],
  },
  'out.legibility': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Lisibilité d’un document numérisé.',
      en: 'Whether a scan is legible.',
    },
    leftOut: {
      fr: 'Seul un agent peut en juger.',
      en: 'Only a person at the exams office can judge it.',
    },
  },
};
