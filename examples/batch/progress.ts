import { SingleBar } from 'cli-progress';
import { counted, decimal, nbsp } from '../typography.ts';

/** Shows how far a run is; nothing where the output is no terminal. */
export interface Progress {
  /** The bytes read and the dossiers answered since the beginning. */
  readonly to: (bytes: number, dossiers: number) => void;
  readonly end: () => void;
}

/** A bar on a terminal: of the bytes if their number is known, else only the count and the rate. */
export function progressOn(stream: NodeJS.WriteStream, size: number | undefined): Progress {
  if (stream.isTTY !== true) return { to: () => undefined, end: () => undefined };
  // The rate is that of the work, without the start of the threads.
  let first: { readonly at: number; readonly bytes: number; readonly dossiers: number } | undefined;
  const bar = new SingleBar({
    stream,
    fps: 8,
    hideCursor: true,
    clearOnComplete: true,
    // The run itself handles Ctrl-C, and shows the cursor again.
    gracefulExit: false,
    format: (_, { value, total }, { dossiers }: { dossiers: number }) => {
      const seconds = first === undefined ? 0 : (performance.now() - first.at) / 1000;
      const perSecond = (now: number, then = 0): number => (seconds > 0.5 ? (now - then) / seconds : 0);
      const rate = Math.round(perSecond(dossiers, first?.dossiers));
      const speed = perSecond(value, first?.bytes);
      const parts = [counted(dossiers, 'dossier'), ...(rate > 0 ? [`${decimal.format(rate)} par seconde`] : [])];
      if (size === undefined || size === 0) return `  ${parts.join(' · ')}`;
      if (speed > 0) parts.push(`encore ${duration((total - value) / speed)}`);
      return `  ${barOf(value / total, 24)} ${percent.format(value / total).padStart(5)} · ${parts.join(' · ')}`;
    },
  });
  bar.start(size ?? 0, 0, { dossiers: 0 });
  return {
    to: (bytes, dossiers) => {
      first ??= { at: performance.now(), bytes, dossiers };
      bar.update(bytes, { dossiers });
    },
    end: () => bar.stop(),
  };
}

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' });

/** A bar of that many places, filled to a share. */
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
