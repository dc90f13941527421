import type { DecisiveReading } from 'candidat-bts';
import { decisiveReadings } from 'candidat-bts';
import { useMemo } from 'react';
import { session } from '../session.ts';
import { useNow } from '../state/use-now.ts';
import type { PageState } from '../state/use-page.ts';

const MINUTE_MS = 60_000;

/** The doubtful wordings that matter for these answers at present, up to date every minute, since some of them are about hours. */
export function useDoubts({ state: { facts } }: PageState): readonly DecisiveReading[] {
  const minute = useNow(MINUTE_MS).getTime();
  return useMemo(() => decisiveReadings(facts, new Date(minute), session), [facts, minute]);
}
