import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from './cases.ts';

/** The last step of the build: all cases as one JSON, with its types for import and for require. */
const dist = join(import.meta.dirname, '../../dist');
writeFileSync(join(dist, 'conformance.json'), `[\n${cases.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
for (const types of ['conformance.d.ts', 'conformance.d.cts']) {
  copyFileSync(join(import.meta.dirname, types), join(dist, types));
}
