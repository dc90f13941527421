import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractorMessage } from '@microsoft/api-extractor';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import packageFile from '../package.json' with { type: 'json' };

// The public names and types of every entry, as docs/api/*.api.md, from the types that were built. Tells whether the reports
// still say what the code does (exit code 1 where not); `--write` makes them say so.
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/api');
const write = process.argv.includes('--write');

/** Entries of data, JSON or types alone, have no code to report. */
const entries = Object.entries(packageFile.exports).flatMap(([path, target]) =>
  typeof target === 'object' && target.import.default.endsWith('.js') ? [[path, target.import.types] as const] : [],
);

const reportOf = (path: string): string => (path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'));

function upToDate(name: string, types: string): boolean {
  const extractorConfig = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        // A type that is only reached through another is part of what callers rely on too.
        includeForgottenExports: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportTempFolder: join(root, 'node_modules/.cache/api-reports'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Names and types only: whether they are documented is typedoc's to say, and the messages name files by their hash.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(extractorConfig, {
    localBuild: write,
    messageCallback: (message: ExtractorMessage) => {
      if (message.messageId.startsWith('console-')) message.handled = true;
    },
  });
  return !apiReportChanged;
}

mkdirSync(folder, { recursive: true });
const drifted = entries.filter(([path, types]) => {
  const name = reportOf(path);
  const known = existsSync(join(folder, `${name}.api.md`));
  return !upToDate(name, types) || !known;
});
for (const [path] of drifted) {
  process.stdout.write(`docs/api/${reportOf(path)}.api.md ${write ? 'written anew' : 'is not what was built'}\n`);
}
if (drifted.length > 0 && !write) {
  process.stdout.write('If the change of the public API is meant: npm run api, and commit it with its reason.\n');
  process.exitCode = 1;
}
