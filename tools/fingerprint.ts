import { quoted } from '../examples/typography.ts';
import { runCommand, Trouble, textOf } from './command-line.ts';
import { passageBetween } from './passage-between.ts';
import { fingerprint } from './passages.ts';
import { quotation, sourceOf } from './source-words.ts';

// The passage itself goes aside, to be read over: only the fingerprint is to be pasted.
runCommand(([path, first, last, ...others]) => {
  if (path === undefined || first === undefined || last === undefined || others.length > 0)
    throw new Trouble(
      `Il faut un fichier et deux textes\u00a0: npm run fingerprint -- FICHIER 'premiers mots' 'derniers mots'.`,
    );
  const source = sourceOf(textOf(path));
  const passage = passageBetween(source, first, last);
  const { words, sha256 } = fingerprint(passage.map(({ word }) => word));
  return { lines: [`{ words: ${words}, sha256: '${sha256}' },`], aside: [quoted(quotation(source, passage))] };
});
