import { pageOf } from '../examples/terminal.ts';
import { nice2026Clauses } from '../src/sessions/nice-2026-clauses.ts';
import { runCommand, Trouble, textOf } from './command-line.ts';
import { restingClauses } from './resting-clauses.ts';
import { sourceOf } from './source-words.ts';
import { holds, verification } from './verification.ts';
import { verificationReport } from './verification-report.ts';

const clauses = restingClauses(nice2026Clauses);

runCommand(([path, ...others]) => {
  if (path === undefined || others.length > 0)
    throw new Trouble('Il faut un fichier, et un seul\u00a0: npm run verify:source -- FICHIER.');
  const verified = verification(clauses, sourceOf(textOf(path)));
  return {
    lines: verificationReport(path, clauses, verified, pageOf(process.stdout)),
    exitCode: holds(verified) ? 0 : 1,
  };
});
