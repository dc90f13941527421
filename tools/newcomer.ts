import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nbsp } from '../examples/typography.ts';
import { Trouble } from './command-line.ts';
import { promisedLines } from './guide.ts';

/** Somebody in an empty folder, who does what a guide says and looks whether it comes out. */
export interface Newcomer {
  readonly save: (file: string, content: string) => void;
  /** What a command prints, line by line. */
  readonly run: (commands: string) => readonly string[];
  /** Runs something and holds what it prints against what was promised. */
  readonly expect: (what: string, commands: string, promised: readonly string[]) => void;
  /** Starts a server, asks it line by line, and stops it. */
  readonly ask: (server: readonly string[], requests: string) => void;
}

export function newcomer(folder: string): Newcomer {
  mkdirSync(folder);
  const run = (commands: string): readonly string[] => shell(folder, commands);
  const hold = (what: string, printed: readonly string[], promised: readonly string[]): void => {
    if (printed.join('\n') === promised.join('\n')) return;
    throw new Trouble(`${folder}, ${what}${nbsp}:\n${printed.join('\n')}\nest affiché, et non\n${promised.join('\n')}`);
  };
  return {
    save: (file, content) => writeFileSync(join(folder, file), content),
    run,
    expect: (what, commands, promised) => hold(what, run(commands), promised),
    ask: (server, requests) => {
      const running = spawn(process.execPath, server, { cwd: folder, stdio: 'ignore' });
      try {
        // It takes a moment to listen: the first request is put until it does.
        run(`until curl --silent --output /dev/null localhost:3000; do sleep 0.2; done`);
        hold(server.join(' '), run(requests), promisedLines(requests));
      } finally {
        running.kill();
      }
    },
  };
}

/** What commands print; trouble with the first that fails. */
function shell(folder: string, commands: string): readonly string[] {
  const options = { cwd: folder, env: ownEnvironment, encoding: 'utf8', timeout: 300_000 } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', commands], options);
  if (status === 0) return stdout.split('\n').filter((line) => line !== '');
  throw new Trouble(`${folder}${nbsp}: ${commands}\n${stdout}${stderr}`);
}

/** A newcomer's shell was not started by npm, nor by this project. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|config_local)_|INIT_CWD|NODE_OPTIONS)/.test(name),
  ),
);
