import type { Labels, Session } from '../src/index.ts';

/** The values of a session as a table, each under its place in the session's data. */
export function sessionValues(session: Session): string {
  const { pieces, readings, ...values } = session;
  const rows = leaves(values).map(([path, value]) => `| \`${path}\` | ${value} |`);
  return ['| value · valeur | |', '|---|---|', ...rows].join('\n');
}

/** Every value with the path to it; a list of plain values is one. */
function leaves(part: object, path = ''): readonly (readonly [path: string, value: string])[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const here = `${path}${key}`;
    if (typeof value !== 'object' || value === null) return [[here, String(value)] as const];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return [[here, value.join(', ')] as const];
    return leaves(value, `${here}.`);
  });
}
