import fc from 'fast-check';

// So that a score can be reproduced; and a mutant that is found need not be shrunk.
fc.configureGlobal({ seed: 2026, endOnFailure: true, numRuns: 20 });
