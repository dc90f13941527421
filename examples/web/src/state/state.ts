import type { CandidateFacts, FactName, Piece } from 'candidat-bts';

/** All that the page knows, and all that its address holds. */
export interface State {
  readonly view: View;
  readonly facts: CandidateFacts;
  /** The question that is open again, to change its answer. */
  readonly reopened?: FactName | undefined;
  /** Questions put off. */
  readonly skipped: readonly FactName[];
  /** Pieces that are ready to be uploaded. */
  readonly ready: readonly Piece[];
  readonly marks: MarksState;
}

export type View = 'accueil' | 'inscription' | 'dossier' | 'notes';

export interface MarksState {
  /** Nothing until a speciality is chosen. */
  readonly regulation?: RegulationId | undefined;
  /** By exam, as typed. */
  readonly marks: Readonly<Record<string, string>>;
  /** One's own exams, where `regulation` is 'own'. */
  readonly own: readonly OwnExam[];
  /** The orals looked at, and a mark for each. */
  readonly orals: readonly OralMark[];
}

export const regulationIds = ['batiment', 'cg', 'gpme', 'mco', 'ndrc', 'sio-sisr', 'sio-slam', 'own'] as const;
export type RegulationId = (typeof regulationIds)[number];
export interface OwnExam {
  readonly title: string;
  readonly domain: 'general' | 'professional' | 'optional';
  /** As typed. */
  readonly coefficient: string;
}
export interface OralMark {
  readonly exam: string;
  readonly mark: number;
}

export const nothingYet: State = {
  view: 'accueil',
  facts: {},
  skipped: [],
  ready: [],
  marks: { marks: {}, own: [], orals: [] },
};
