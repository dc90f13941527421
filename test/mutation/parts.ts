/** What is mutated together, and the tests that are to tell. */
export interface Part {
  /** Patterns without a comma, which parts them where they are handed over. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Whether rules keep their memories: where the tests are about them, or no rule is mutated. */
  readonly remembers?: true;
}

const contract = 'test/contract-errors.test.ts';
const robustness = 'test/robustness/garbage.test.ts';

/** A folder of `src` with the tests of its own, and few beside them. */
const folder = (name: string, ...beside: readonly string[]): Part => ({
  mutate: [`src/${name}/**/*.ts`],
  tests: [`test/${name}/**/*.test.ts`, ...beside],
});

/**
 * The parts of `src` that hold logic. More tests would find little more; but every rule's tests run the kernel, and a mutant
 * that lives would have to outlive them all.
 */
export const parts: Readonly<Record<string, Part>> = {
  kernel: { mutate: ['src/kernel/!(local-time).ts'], tests: ['test/kernel/!(local-time).test.ts'] },
  'local-time': { mutate: ['src/kernel/local-time.ts'], tests: ['test/kernel/local-time.test.ts'] },
  given: {
    mutate: ['src/given/!(per-form|ways).ts'],
    tests: [
      'test/given/!(per-form|ways).test.ts',
      'test/categories/**/*.test.ts',
      'test/pieces/**/*.test.ts',
      contract,
      robustness,
    ],
  },
  'per-form': {
    mutate: ['src/given/per-form.ts', 'src/given/ways.ts'],
    tests: ['test/given/per-form.test.ts', 'test/given/ways.test.ts'],
    remembers: true,
  },
  deadlines: folder('deadlines', contract, robustness),
  categories: folder('categories', contract),
  pieces: folder('pieces', contract, robustness),
  benefits: folder('benefits', contract, robustness),
  languages: folder('languages', contract),
  resit: folder('resit', contract, robustness),
  'what-if': folder('what-if', contract),
  // Without the thousand candidates of `grounds`, who take seconds of each mutant.
  explain: { mutate: ['src/explain/**/*.ts'], tests: ['test/explain/!(grounds).test.ts'], remembers: true },
  sessions: {
    mutate: ['src/sessions/!(nice-2026*).ts'],
    tests: ['test/sessions/**/*.test.ts', contract, robustness],
  },
  regulations: {
    mutate: ['src/regulations/regulation-faults.ts'],
    tests: ['test/regulations/**/*.test.ts', robustness],
  },
  schema: { mutate: ['src/schema/!(index).ts'], tests: ['test/schema/**/*.test.ts'] },
  whole: {
    mutate: ['src/assess.ts', 'src/notices.ts'],
    tests: ['test/assess.test.ts', 'test/notices.test.ts', contract],
  },
};
