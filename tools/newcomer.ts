import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nbsp } from '../examples/typography.ts';
import { Trouble } from './command-line.ts';
import { promisedLines } from './guide.ts';

/** A user in an empty folder, who follows a guide and checks what it promises. */
export interface Newcomer {
  readonly save: (file: string, content: string) => void;
  /** Runs commands and returns the lines that they print; stops at the first that fails. */
  readonly run: (commands: string) => readonly string[];
  /** Runs commands and compares the lines that they print with the promised ones. */
  readonly expect: (what: string, commands: string, promised: readonly string[]) => void;
  /** Starts a server, sends it requests, compares its replies with the promised ones, and stops it. */
  readonly ask: (server: readonly string[], requests: string) => void;
}

export function newcomer(folder: string): Newcomer {
  mkdirSync(folder);
  const run = (commands: string): readonly string[] => shell(folder, commands);
  const compare = (what: string, printed: readonly string[], promised: readonly string[]): void => {
    if (printed.join('\n') === promised.join('\n')) return;
    throw new Trouble(`${folder}, ${what}${nbsp}:\n${printed.join('\n')}\nest affiché, et non\n${promised.join('\n')}`);
  };
  return {
    save: (file, content) => writeFileSync(join(folder, file), content),
    run,
    expect: (what, commands, promised) => compare(what, run(commands), promised),
    ask: (server, requests) => {
      const running = spawn(process.execPath, server, { cwd: folder, stdio: 'ignore' });
      try {
        // It takes a moment to listen.
        run(`until curl --silent --output /dev/null localhost:3000; do sleep 0.2; done`);
        compare(server.join(' '), run(requests), promisedLines(requests));
      } finally {
        running.kill();
      }
    },
  };
}

/** The lines that commands print. */
function shell(folder: string, commands: string): readonly string[] {
  const options = { cwd: folder, env: ownEnvironment, encoding: 'utf8', timeout: 300_000 } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', commands], options);
  if (status === 0) return stdout.split('\n').filter((line) => line !== '');
  throw new Trouble(`${folder}${nbsp}: ${commands}\n${stdout}${stderr}`);
}

/** The environment without what npm and this project add to it. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|config_local)_|INIT_CWD|NODE_OPTIONS)/.test(name),
  ),
);
