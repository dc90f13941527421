/** What is mutated together, and the tests that have to notice. */
export interface Part {
  /** Patterns without a comma, which separates them on the command line. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Whether what is made per session is kept as usual: where tests are about that, or no rule is mutated. */
  readonly keepsSessions?: true;
}

const contract = 'test/contract-errors.test.ts';
const robustness = 'test/robustness/garbage.test.ts';

/** A folder of `src` with its own tests, and a few others. */
const folder = (name: string, ...others: readonly string[]): Part => ({
  mutate: [`src/${name}/**/*.ts`],
  tests: [`test/${name}/**/*.test.ts`, ...others],
});

/** The parts of `src` that contain logic. */
export const parts: Readonly<Record<string, Part>> = {
  exact: folder('exact'),
  'calendar-day': {
    mutate: ['src/time/calendar-day.ts', 'src/time/instant.ts'],
    tests: ['test/time/calendar-day.test.ts', 'test/time/instant.test.ts'],
  },
  'local-time': { mutate: ['src/time/local-time.ts'], tests: ['test/time/local-time.test.ts'] },
  contract: { ...folder('contract', contract, robustness), keepsSessions: true },
  logic: { ...folder('logic'), keepsSessions: true },
  deadlines: folder('deadlines', contract, robustness),
  categories: folder('categories', contract),
  pieces: folder('pieces', contract, robustness),
  benefits: folder('benefits', contract, robustness),
  languages: folder('languages', contract),
  resit: folder('resit', contract, robustness),
  'what-if': folder('what-if', contract),
  whole: {
    mutate: ['src/assess.ts', 'src/notices.ts', 'src/contradictions.ts'],
    tests: ['test/assess.test.ts', 'test/notices.test.ts', 'test/contradictions.test.ts', contract],
  },
  explain: { ...folder('explain'), keepsSessions: true },
  sessions: { mutate: ['src/sessions/with-readings.ts'], tests: ['test/sessions/**/*.test.ts', contract, robustness] },
  authoring: folder('authoring', 'test/regulations/**/*.test.ts', robustness),
  schema: { mutate: ['src/schema/!(index).ts'], tests: ['test/schema/**/*.test.ts'], keepsSessions: true },
};
