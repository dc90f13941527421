import type { PlacedRow, SessionChange } from '../../src/authoring/index.ts';
import type { PieceRow, Session } from '../../src/index.ts';

type Tree = { [key: string]: unknown };

/** What the changes make of a session, by the doc comment of `diffSessions` and without its code. */
export function changedSession(session: Session, changes: readonly SessionChange[]): unknown {
  const copy = JSON.parse(JSON.stringify(session)) as Session & Tree;
  let departments: readonly string[] = session.departments;
  let hours = session.training.hours;
  const rows = new Map<string, PieceRow>();
  for (const row of session.pieces) {
    const name = `${row.clause}/${row.piece}`;
    const copies = [...rows.keys()].filter((key) => key === name || key.startsWith(`${name}#`)).length;
    rows.set(copies === 0 ? name : `${name}#${copies + 1}`, row);
  }
  let keys = [...rows.keys()];
  const removed = changes.filter(({ part, after }) => part === 'pieces' && after === null);
  keys = keys.filter((key) => !removed.some(({ path }) => path === `pieces.${key}`));
  for (const { part, path, before, after } of changes) {
    if (part === 'departments') {
      departments = [...departments.filter((each) => each !== before), ...(after === null ? [] : [String(after)])];
    } else if (part === 'training.hours') {
      const length = path.slice('training.hours.'.length);
      const added = after === null ? [] : [after as (typeof hours)[number]];
      hours = [...hours.filter(({ contractMonths }) => String(contractMonths) !== length), ...added];
    } else if (part === 'pieces.order') {
      const moved = [...(after as readonly string[])];
      keys = keys.map((key) => ((before as readonly string[]).includes(key) ? String(moved.shift()) : key));
    } else if (part !== 'pieces') {
      const names = part.split('.');
      const holder = names.slice(0, -1).reduce<Tree>((tree, name) => tree[name] as Tree, copy);
      if (after === null) delete holder[String(names.at(-1))];
      else holder[String(names.at(-1))] = after;
    }
  }
  for (const { part, path, before, after } of changes) {
    if (part !== 'pieces' || after === null) continue;
    const { follows, ...row } = after as PlacedRow;
    const key = path.slice('pieces.'.length);
    rows.set(key, row);
    if (before === null) keys.splice(follows === null ? 0 : keys.indexOf(follows) + 1, 0, key);
  }
  const sorted = [...hours].sort((one, other) => one.contractMonths - other.contractMonths);
  return {
    ...copy,
    departments: [...departments].sort(),
    training: { ...copy.training, hours: sorted },
    pieces: keys.map((key) => rows.get(key)),
  };
}
