import { SingleBar } from 'cli-progress';
import { counted, decimal, nbsp } from '../typography.ts';

/** Shows how far a run is; shows nothing where nobody looks. */
export interface Progress {
  /** So many bytes were read, and so many dossiers answered, since the beginning. */
  readonly to: (bytes: number, dossiers: number) => void;
  readonly end: () => void;
}

const twiceASecond = 2;

/** A bar on a terminal: of the bytes where it is known how many there are, else only the count and the rate. */
export function progressOn(stream: NodeJS.WriteStream, size: number | undefined): Progress {
  if (stream.isTTY !== true) return { to: () => undefined, end: () => undefined };
  const begun = performance.now();
  const bar = new SingleBar({
    stream,
    fps: 4 * twiceASecond,
    hideCursor: true,
    clearOnComplete: true,
    // Ctrl-C is for the run to answer, which puts the cursor back.
    gracefulExit: false,
    format: (_, { value, total }, { dossiers }: { dossiers: number }) => {
      const seconds = Math.max(performance.now() - begun, 1) / 1000;
      const rate = `${decimal.format(Math.round(dossiers / seconds))} par seconde`;
      const told = [counted(dossiers, 'dossier'), rate];
      if (size === undefined || size === 0) return `  ${told.join(' · ')}`;
      const share = Math.min(1, value / total);
      const remaining = value === 0 ? '' : ` · encore ${duration((seconds * (1 - share)) / share)}`;
      return `  ${barOf(share, 24)} ${percent.format(share).padStart(5)} · ${told.join(' · ')}${remaining}`;
    },
  });
  bar.start(size ?? 0, 0, { dossiers: 0 });
  return { to: (bytes, dossiers) => bar.update(bytes, { dossiers }), end: () => bar.stop() };
}

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' });

/** A bar of so many places, filled to a share. */
export function barOf(share: number, places: number): string {
  const full = Math.round(Math.max(0, Math.min(1, share)) * places);
  return '█'.repeat(full) + '░'.repeat(places - full);
}

/** « 3,2 s », « 12 s », « 2 min 05 s ». */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${tenths.format(seconds)}${nbsp}s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}${nbsp}s`;
  return `${decimal.format(Math.floor(whole / 60))}${nbsp}min${nbsp}${String(whole % 60).padStart(2, '0')}${nbsp}s`;
}

const tenths = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
