import { rmSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    page: string;
  }
}

/** Serves what was built, for as long as the tests run. */
export default async function served(project: TestProject): Promise<() => Promise<void>> {
  rmSync(new URL('../artifacts/screenshots', import.meta.url), { recursive: true, force: true });
  const root = new URL('..', import.meta.url).pathname;
  const server = await preview({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' });
  project.provide('page', String(server.resolvedUrls?.local[0]));
  return () => server.close();
}
