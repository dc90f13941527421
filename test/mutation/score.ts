/** The parts of a report of Stryker that are used here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** The mutants that live, one a line, then how many were found. */
export function scoreOf(part: string, { files }: Report): string {
  const mutants = Object.entries(files).flatMap(([file, report]) =>
    report.mutants.map((mutant) => ({ file, ...mutant })),
  );
  const those = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status));
  const [found, living] = [those('Killed', 'Timeout').length, those('Survived', 'NoCoverage')];
  const score = ((100 * found) / (found + living.length)).toFixed(1);
  return [
    ...living.map(
      ({ file, location: { start }, mutatorName, replacement = '' }) =>
        `${file}:${start.line}:${start.column} ${mutatorName}: ${replacement}`,
    ),
    `${part}: ${found} found (${those('Timeout').length} by time), ${living.length} live; ${score} %`,
  ].join('\n');
}
