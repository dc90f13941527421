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
      fr: 'Les inscriptions ouvrent à 15 h le premier jour et se ferment à 17 h le dernier, à l’heure de Paris, pour toutes les spécialités.',
      en: 'Registration opens at 15:00 on its first day and closes at 17:00 on its last, Paris time, for every speciality.',
    },
    reading: 'window-close',
  },
  '1.advice': {
    source: 'circular',
    section: '§1',
    statement: {
      fr: 'Mieux vaut s’inscrire tôt que dans les derniers jours.',
      en: 'It is better to register early than in the last days.',
    },
  },
  '2.residence': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Il faut habiter l’un des départements de l’académie ; sinon, l’inscription se fait dans l’académie du domicile.',
      en: 'One must live in a department of the academy; elsewhere, one registers with one’s own academy.',
    },
  },
  '2.former': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Est ancien candidat qui, à une session précédente, a été refusé, éliminé, laissé sans décision finale ou absent.',
      en: 'A former candidate is one who at an earlier session was refused, eliminated, left without final decision, or absent.',
    },
  },
  '2.employee': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Est salarié candidat qui a un emploi rémunéré et au moins douze mois d’expérience professionnelle.',
      en: 'An employee is one in paid work with at least twelve months of professional experience.',
    },
  },
  '2.distance': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Est candidat à distance qui suit une formation du CNED ou d’un autre organisme à distance.',
      en: 'A distance learner is one enrolled in distance education, with the CNED or another.',
    },
  },
  '2.preparation': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Une préparation par l’une des trois voies justifie l’inscription, si elle comprend une période de pratique professionnelle.',
      en: 'A preparation by one of the three routes justifies registration, provided that it has a period of professional practice.',
    },
  },
  '2.school': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Par la voie scolaire, il faut deux années de formation et un diplôme d’accès.',
      en: 'The school route takes two years of training and an entry diploma.',
    },
    reading: 'adapted-duration',
  },
  '2.apprenticeship': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Par l’apprentissage, il faut un diplôme d’accès et au moins 1350 heures de CFA sous un contrat de deux ans, 675 sous un contrat d’un an ; une autre durée de contrat est à vérifier.',
      en: 'The apprenticeship route takes an entry diploma and at least 1350 hours of training centre under a two-year contract, 675 under a one-year contract; any other length has to be checked.',
    },
    reading: 'adapted-duration',
  },
  '2.continuing': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'La formation continue n’exige aucun nombre d’heures.',
      en: 'Continuing training asks for no number of hours.',
    },
  },
  '2.entry': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Ouvrent l’accès un baccalauréat de toute voie, le DAEU, ou un titre de niveau 4 au moins, que l’on appelait IV.',
      en: 'Entry is opened by a baccalauréat of any kind, the DAEU, or a title at level 4 or above, once called IV.',
    },
  },
  '2.justification': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'Une justification suffit, celle que le candidat choisit : préparation, expérience, ou tentative précédente à la même spécialité.',
      en: 'One justification is enough, the one the candidate relies on: preparation, experience, or an earlier attempt at the same speciality.',
    },
    reading: 'repeat-justifies',
  },
  '2.adapted-duration': {
    source: 'law',
    section: 'Code de l’éducation, D643-7, D643-10 à D643-12',
    statement: {
      fr: 'Une décision de formation aménagée ou de positionnement fixe la durée de la formation, à la place des durées ordinaires.',
      en: 'A decision that adapts the training, or positions the candidate, sets its length in place of the ordinary lengths.',
    },
    reading: 'adapted-duration',
  },
  '2.experience': {
    source: 'circular',
    section: '§2',
    statement: {
      fr: 'L’expérience justifie l’inscription si elle atteint douze mois de travail effectif, au niveau de technicien au moins, en rapport avec la spécialité.',
      en: 'Experience justifies registration where it comes to twelve months of actual work, at technician level or above, in a field related to the speciality.',
    },
    reading: 'experience-level',
  },
  '2.one-speciality': {
    source: 'law',
    section: 'Code de l’éducation, D643-29',
    statement: {
      fr: 'On ne présente qu’une spécialité par session.',
      en: 'Only one speciality can be taken per session.',
    },
  },
  '3.personal': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Le candidat fait lui-même son inscription.',
      en: 'Candidates register themselves.',
    },
  },
  '3.activation': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Le lien d’activation du compte vaut 48 heures écoulées ; passé ce délai, le compte est supprimé et tout recommence.',
      en: 'The activation link of an account lives 48 elapsed hours; after that the account is deleted and everything starts again.',
    },
  },
  '3.email': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'L’adresse mail est valable, et à soi seul.',
      en: 'The e-mail address works and is one’s own.',
    },
  },
  '3.reuse': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Qui s’était inscrit comme candidat individuel à la session précédente garde son compte ; tout autre en crée un.',
      en: 'Whoever registered as an individual candidate for the previous session keeps that account; everyone else creates one.',
    },
  },
  '3.no-inheritance': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Rien de ce qui fut déposé pour la session précédente ne compte : toutes les pièces sont à déposer de nouveau.',
      en: 'Nothing filed for the previous session counts: every piece is uploaded again.',
    },
  },
  '3.edit': {
    source: 'circular',
    section: '§3',
    statement: {
      fr: 'Tant que les inscriptions sont ouvertes, la sienne peut être modifiée ; chaque enregistrement produit une nouvelle confirmation.',
      en: 'While registration is open, one’s own can be changed; each saved change makes a new confirmation.',
    },
  },
  '4.upload': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'La confirmation signée et toutes les pièces sont déposées au plus tard le dernier jour, compté en entier à l’heure de Paris.',
      en: 'The signed confirmation and all pieces are uploaded by the last day, which counts whole, Paris time.',
    },
    reading: 'upload-day',
  },
  '4.latest-version': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Seule compte la dernière version de la confirmation : une modification rend caduque celle qui était déposée.',
      en: 'Only the last version of the confirmation counts: a change makes the one already uploaded stale.',
    },
  },
  '4.no-paper': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Rien sur papier, rien par la poste : une telle pièce n’est pas fournie.',
      en: 'Nothing on paper, nothing by post: such a piece is not provided.',
    },
  },
  '4.no-late': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Hors délai, rien n’est accepté.',
      en: 'Nothing late is accepted.',
    },
  },
  '4.cancelled': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Le dernier jour passé, un dossier sans confirmation signée ou sans une pièce demandée est annulé.',
      en: 'Past the last day, a file without signed confirmation or without a required piece is cancelled.',
    },
  },
  '4.acknowledgement': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Un accusé de réception part quand toutes les pièces sont jugées conformes.',
      en: 'An acknowledgement is sent once every piece is found conforming.',
    },
  },
  '4.disability': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Pour obtenir un aménagement d’épreuves, un candidat en situation de handicap répond oui à la question sur le handicap.',
      en: 'To have exams adjusted, a candidate with a disability answers yes to the disability question.',
    },
  },
  '4.adjustment-granted': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Un aménagement déjà accordé se prouve par sa notification, à déposer.',
      en: 'An adjustment already granted is proved by its notification, which is uploaded.',
    },
  },
  '4.adjustment-new': {
    source: 'circular',
    section: '§4',
    statement: {
      fr: 'Un nouvel aménagement se demande sur le service propre de l’académie ; ce n’est pas une pièce du dossier.',
      en: 'A new adjustment is requested on the academy’s own service; it is not a piece of the file.',
    },
  },
  '5.common.confirmation': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Tout candidat dépose sa confirmation d’inscription, signée.',
      en: 'Every candidate uploads a signed confirmation of registration.',
    },
  },
  '5.common.identity': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Tout candidat dépose les deux faces d’une pièce d’identité.',
      en: 'Every candidate uploads both sides of an identity document.',
    },
  },
  '5.common.defence-day': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Les Français de 16 à 25 ans déposent leur certificat de journée défense et citoyenneté ; un recensement n’en tient pas lieu.',
      en: 'French candidates aged 16 to 25 upload their defence-day certificate; proof of recensement does not stand in for it.',
    },
    reading: 'defence-day-age',
  },
  '5.former.transcripts': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un ancien candidat dépose ses relevés de notes.',
      en: 'A former candidate uploads the transcripts.',
    },
  },
  '5.former.practice': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un ancien candidat à qui manque l’épreuve fondée sur la pratique professionnelle dépose des attestations de stage ou des certificats de travail.',
      en: 'A former candidate who still lacks the exam that rests on professional practice uploads internship attestations or work certificates.',
    },
  },
  '5.former.height-work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un ancien candidat d’une spécialité concernée dépose l’attestation R408.',
      en: 'A former candidate in a speciality concerned uploads the R408 attestation.',
    },
    reading: 'height-work-scope',
  },
  '5.distance.schooling': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat à distance, hors formation continue, dépose les certificats de scolarité de ses deux années.',
      en: 'A distance learner outside continuing training uploads the schooling certificates of both years.',
    },
  },
  '5.distance.transcript': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat à distance qui redouble et garde des notes dépose son dernier relevé.',
      en: 'A distance learner who repeats and keeps marks uploads the last transcript.',
    },
  },
  '5.distance.apprentice-contract': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un apprenti dépose son contrat, signé par lui, l’employeur et le centre de formation.',
      en: 'An apprentice uploads the contract, signed by apprentice, employer and training centre.',
    },
    reading: 'apprentice-row',
  },
  '5.distance.apprentice-employer': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un apprenti dépose l’attestation de son employeur.',
      en: 'An apprentice uploads the employer’s attestation.',
    },
    reading: 'apprentice-row',
  },
  '5.distance.height-work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un candidat à distance d’une spécialité concernée dépose l’attestation R408.',
      en: 'A distance learner in a speciality concerned uploads the R408 attestation.',
    },
    reading: 'height-work-scope',
  },
  '5.continuing.activity': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En formation continue à distance, qui n’a pas encore tenté la spécialité prouve une année d’activité dans un emploi qui y correspond.',
      en: 'In continuing training at a distance, whoever has not sat the speciality yet proves a year of activity in a corresponding job.',
    },
    reading: 'continuing-activity',
  },
  '5.continuing.repeat': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En formation continue à distance, une tentative sans succès à la même spécialité se prouve par les relevés de notes.',
      en: 'In continuing training at a distance, an earlier failure at the same speciality is proved by the transcripts.',
    },
  },
  '5.continuing.professionalisation-contract': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Sous contrat de professionnalisation, le contrat ou chacun des contrats est à déposer.',
      en: 'Under a professionalisation contract, that contract, or each of them, is uploaded.',
    },
  },
  '5.continuing.professionalisation-work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Sous contrat de professionnalisation, le certificat de travail qui s’y rapporte est à déposer.',
      en: 'Under a professionalisation contract, the work certificate that goes with it is uploaded.',
    },
  },
  '5.continuing.internships': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En première formation ou en reconversion, les attestations des stages exigés sont à déposer.',
      en: 'In first training or retraining, the attestations of the internships required are uploaded.',
    },
  },
  '5.continuing.advancement': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'En perfectionnement, des certificats prouvent six mois à temps plein dans l’année avant l’examen, ou douze à temps partiel dans les deux années.',
      en: 'In advancement, certificates prove six months full time in the year before the exam, or twelve part time in the two years before it.',
    },
  },
  '5.experience.work': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Qui invoque son expérience dépose les certificats de travail qui la prouvent.',
      en: 'Whoever relies on experience uploads the work certificates that prove it.',
    },
  },
  '5.important.adapted': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Une décision de formation aménagée est à déposer.',
      en: 'A decision of adapted training is uploaded.',
    },
  },
  '5.important.positioning': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Une décision de positionnement est à déposer.',
      en: 'A decision of positioning is uploaded.',
    },
  },
  '5.important.exemption': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Une dispense d’épreuve se prouve par son document.',
      en: 'An exemption from an exam is proved by its document.',
    },
  },
  '5.separate': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Chaque pièce se dépose seule, à sa place : un fichier qui en réunit deux n’en fournit aucune.',
      en: 'Each piece is uploaded alone, in its own slot: a file that bundles two provides neither.',
    },
  },
  '5.birth-france': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Né en France, on indique la commune, et l’arrondissement là où il y en a.',
      en: 'Born in France, one gives the commune, and its arrondissement where it has some.',
    },
  },
  '5.birth-abroad': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Né à l’étranger, on indique la ville et le pays.',
      en: 'Born abroad, one gives the city and the country.',
    },
  },
  '5.civil-status': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'L’état civil saisi est celui de la pièce d’identité montrée aux épreuves.',
      en: 'Civil status is entered as on the identity document shown at the exams.',
    },
  },
  '6.compulsory': {
    source: 'circular',
    section: '§6',
    statement: {
      fr: 'Un candidat à distance ne choisit comme langue obligatoire qu’une langue qui lui a été enseignée.',
      en: 'A distance learner can only choose, as compulsory language, one that was taught to them.',
    },
  },
  '6.optional': {
    source: 'circular',
    section: '§6',
    statement: {
      fr: 'Une langue facultative peut être examinée dans une autre académie ; si aucune ne le peut, il faut en choisir une autre.',
      en: 'An optional language may be examined in another academy; where none can, another choice has to be made.',
    },
  },
  '7.validity': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un bénéfice de note vaut cinq ans à partir du jour où la note fut obtenue.',
      en: 'A kept mark lives five years from the day it was obtained.',
    },
  },
  '7.session-years': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Quand seule la session est connue, une note sert jusqu’à la cinquième session suivante.',
      en: 'Where only the session is known, a mark serves up to the fifth session after it.',
    },
  },
  '7.threshold': {
    source: 'law',
    section: 'Code de l’éducation, D643-15, D643-23',
    statement: {
      fr: 'Seule une note d’au moins 10 donne un bénéfice ; en dessous, elle n’est reportée que dans la forme progressive.',
      en: 'Only a mark of at least 10 is kept; below, it is carried over in the progressive form alone.',
    },
  },
  '7.reform': {
    source: 'circular',
    section: '§5',
    statement: {
      fr: 'Un changement de règlement peut modifier ou éteindre un bénéfice ou une dispense.',
      en: 'A change of regulation may alter or end a kept mark or an exemption.',
    },
  },
  '7.entry': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Bénéfices et dispenses se saisissent épreuve par épreuve, relevé ou diplôme à l’appui.',
      en: 'Kept marks and exemptions are entered exam by exam, with transcript or diploma.',
    },
  },
  '7.kept-marks': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Qui garde des notes dépose le relevé qui les porte.',
      en: 'Whoever keeps marks uploads the transcript that shows them.',
    },
  },
  '7.height-work': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Dans les spécialités concernées, l’attestation R408 est déposée dans le délai des pièces ; sans elle, pas d’épreuves.',
      en: 'In the specialities concerned, the R408 attestation is filed in the time for pieces; without it, no exams.',
    },
    reading: 'height-work-scope',
  },
  '7.height-waiver': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'La dispense de l’attestation R408 demande deux documents, l’un et l’autre.',
      en: 'A waiver of the R408 attestation takes two documents, both of them.',
    },
  },
  '7.height-waiver.recognition': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Premier document de la dispense : la reconnaissance de travailleur handicapé.',
      en: 'First document of the waiver: the recognition as a disabled worker.',
    },
    reading: 'height-work-scope',
  },
  '7.height-waiver.medical': {
    source: 'circular',
    section: '§7',
    statement: {
      fr: 'Second document de la dispense : le certificat médical.',
      en: 'Second document of the waiver: the medical certificate.',
    },
    reading: 'height-work-scope',
  },
  '8.average': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'La moyenne générale est la somme des notes des épreuves obligatoires, chacune fois son coefficient, divisée par la somme des coefficients ; une épreuve dispensée sort des deux sommes.',
      en: 'The average is the sum of the marks of compulsory exams, each times its coefficient, over the sum of the coefficients; an exempted exam leaves both sums.',
    },
  },
  '8.optional': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'Une épreuve facultative n’apporte que ses points au-dessus de 10, et rien au diviseur.',
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
  },
  '8.resit': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Le rattrapage s’ouvre à qui a au moins 8 et moins de 10 de moyenne générale, et au moins 10 de moyenne professionnelle.',
      en: 'The resit is open to an average of at least 8 and below 10, with a professional average of at least 10.',
    },
  },
  '8.resit-exempt': {
    source: 'law',
    section: 'Code de l’éducation, D643-22',
    statement: {
      fr: 'Si toutes les épreuves professionnelles sont dispensées, la condition sur leur moyenne tombe.',
      en: 'Where every professional exam is exempted, the condition on their average falls.',
    },
  },
  '8.refused': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Dans les autres cas, c’est un refus, avec chaque condition manquée.',
      en: 'Otherwise the candidate is refused, with every condition that failed.',
    },
  },
  '8.orals': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Au rattrapage, deux oraux différents sont choisis parmi les épreuves obligatoires du domaine général qui en ont un.',
      en: 'At the resit, two different orals are chosen among the compulsory general exams that have one.',
    },
  },
  '8.duration': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Un oral compte 20 minutes de préparation et 20 d’interrogation, 10 et 10 en langue.',
      en: 'An oral takes 20 minutes of preparation and 20 of examination, 10 and 10 for a language.',
    },
  },
  '8.mark': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Un oral est noté sur 20.',
      en: 'An oral is marked out of 20.',
    },
  },
  '8.best': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Par épreuve compte la meilleure des deux notes ; un oral manqué laisse la première.',
      en: 'Per exam the better of both marks counts; a missed oral leaves the first.',
    },
  },
  '8.decision': {
    source: 'circular',
    section: '§8',
    statement: {
      fr: 'Après les oraux, une moyenne d’au moins 10 vaut admission, sinon c’est un refus ; la moyenne professionnelle n’est plus regardée.',
      en: 'After the orals an average of at least 10 passes, anything else is refused; the professional average is not looked at again.',
    },
  },
  '9.change': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'Tout changement de situation se signale au service des examens.',
      en: 'Any change of situation is reported to the exams office.',
    },
  },
  '9.convocation': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'La convocation est là quinze jours de calendrier avant l’épreuve au plus tard.',
      en: 'The convocation is there fifteen calendar days before the exam at the latest.',
    },
  },
  '9.calendar': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'Le calendrier n’est pas connu à l’inscription ; d’habitude, les épreuves vont d’avril à début juillet.',
      en: 'The calendar is not known at registration; as a habit, exams run from April to early July.',
    },
  },
  '9.travel': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'Une épreuve peut se tenir ailleurs.',
      en: 'An exam may be held elsewhere.',
    },
  },
  '9.absence': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'L’absence à une épreuve obligatoire élimine, quelle que soit la moyenne ; par la loi, une force majeure établie vaut 0 à la place.',
      en: 'Absence from a compulsory exam eliminates, whatever the average; by law, established force majeure counts as 0 instead.',
    },
  },
  '9.not-registration': {
    source: 'circular',
    section: '§9',
    statement: {
      fr: 'S’inscrire auprès d’un organisme à distance n’inscrit pas à l’examen.',
      en: 'Enrolling with a distance school is not registering for the exam.',
    },
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
