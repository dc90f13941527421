import { writeFileSync } from 'node:fs';
import { absoluteLinks } from './absolute-links.ts';
import { runCommand, Trouble, textOf } from './command-line.ts';

// Rewrites README.md in the current folder before it is published: npm shows it without the files it links to.
runCommand(([repository, commit, ...others]) => {
  if (repository === undefined || !/^[0-9a-f]{40}$/.test(commit ?? '') || others.length > 0) {
    throw new Trouble('Il faut l’adresse du dépôt et un commit (quarante chiffres hexadécimaux).');
  }
  writeFileSync('README.md', absoluteLinks(textOf('README.md'), repository, commit ?? ''));
  return { lines: ['README.md'] };
});
