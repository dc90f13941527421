import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, linePerCase } from './cases.ts';

/** The last step of the build: all cases as one JSON file, with its types for import and for require. */
const dist = join(import.meta.dirname, '../../dist');
writeFileSync(join(dist, 'conformance.json'), linePerCase(cases));
for (const types of ['conformance.d.ts', 'conformance.d.cts']) {
  copyFileSync(join(import.meta.dirname, types), join(dist, types));
}
