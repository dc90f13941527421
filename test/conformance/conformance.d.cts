import type { ConformanceCase } from './conformance.js' with { 'resolution-mode': 'import' };

declare const cases: readonly ConformanceCase[];
export = cases;
