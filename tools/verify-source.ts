import { pageOf } from '../examples/terminal.ts';
import { nice2026Passages } from '../src/sessions/nice-2026-passages.ts';
import { runCommand, Trouble, textOf } from './command-line.ts';
import { sourceOf } from './source-words.ts';
import { holds, verification } from './verification.ts';
import { verificationReport } from './verification-report.ts';

// Where the clauses come from: the session's, once it carries them with their statements.
const clauses = Object.entries(nice2026Passages).map(([clause, passages]) => ({ clause, statement: clause, passages }));

runCommand(([path, ...others]) => {
  if (path === undefined || others.length > 0)
    throw new Trouble('Il faut un fichier, et un seul\u00a0: npm run verify:source -- FICHIER.');
  const verified = verification(clauses, sourceOf(textOf(path)));
  return {
    lines: verificationReport(path, clauses, verified, pageOf(process.stdout)),
    exitCode: holds(verified) ? 0 : 1,
  };
});
