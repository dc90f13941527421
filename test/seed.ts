import fc from 'fast-check';

// The gate says the same of a commit each time; without LAWS_SEED every run tries other cases.
const { LAWS_SEED } = process.env;
if (LAWS_SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(LAWS_SEED) });
