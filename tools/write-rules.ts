import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentCatalogue } from './current-catalogue.ts';

// Writes docs/rules.md anew; a test tells when that is due.
writeFileSync(join(import.meta.dirname, '../docs/rules.md'), currentCatalogue());
