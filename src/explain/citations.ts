import type { ClauseId } from '../model/clause.ts';
import type { Category } from '../model/codes.ts';
import type { CivilStatusGap, Rejection, Standing } from '../model/piece.ts';

/** The clauses behind the codes that mean something only in their own result, by kind of result. */
export const citations: {
  readonly categories: Citing<Category>;
  readonly registration: Citing<'not-yet-open' | 'open' | 'closed'>;
  readonly upload: Citing<'open' | 'last-day' | 'closed'>;
  readonly standings: Citing<Standing>;
  readonly rejections: Citing<Rejection>;
  readonly gaps: Citing<CivilStatusGap>;
} = {
  categories: { 'former-candidate': ['2.former'], employee: ['2.employee'], 'distance-learner': ['2.distance'] },
  registration: { 'not-yet-open': ['1.window'], open: ['1.window'], closed: ['1.window'] },
  upload: { open: ['4.upload'], 'last-day': ['4.upload'], closed: ['4.no-late'] },
  standings: {
    incomplete: ['4.upload'],
    filed: ['4.acknowledgement'],
    accepted: ['4.acknowledgement'],
    cancelled: ['4.cancelled'],
    'to-check': ['4.cancelled'],
  },
  rejections: {
    late: ['4.no-late'],
    paper: ['4.no-paper'],
    bundled: ['5.separate'],
    'refused-document': ['5.common.defence-day'],
    'stale-confirmation': ['4.latest-version'],
    'not-conforming': ['4.acknowledgement'],
  },
  gaps: {
    'birth-city': ['5.birth-france', '5.birth-abroad'],
    'birth-country': ['5.birth-abroad'],
    'birth-arrondissement': ['5.birth-france'],
  },
};

type Citing<Code extends string> = Readonly<Record<Code, readonly ClauseId[]>>;
