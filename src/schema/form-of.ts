import * as z from 'zod/mini';
import { country } from './birth-place.ts';
import { countryIn } from './country-in.ts';
import { dayIn } from './day-in.ts';
import { departmentIn } from './department-in.ts';
import type { FormInput } from './form-input.ts';
import type { Fields } from './nested-names.ts';
import { withNestedNames } from './nested-names.ts';
import { numberIn } from './number-in.ts';
import { resultIn } from './result-in.ts';
import { yesOrNoIn } from './yes-or-no-in.ts';

/**
 * The same schema for texts as HTML inputs and spreadsheets hold them. Values that are already typed are left unchanged.
 *
 * - an empty text is an absent fact, and a group of empty texts too; outer blanks are dropped;
 * - a number may have a decimal comma or point, and blanks between its thousands: `'1 350'`, `'1,5'`. `'1.350'` and
 *   `'1,350'` are refused, since either may mean 1350 or 1.35;
 * - yes and no are `oui`, `o`, `1`, `true`, `vrai` and `non`, `n`, `0`, `false`, `faux`, in any case;
 * - a day may be written the French way: `'12/11/2003'` is 12 November;
 * - a department may be a code (`'6'`, `'2a'`), a postal code (`'06000'`) or a name (`'Alpes-Maritimes'`); `'étranger'` and
 *   `'Monaco'` are `'abroad'`. A postal code that serves two departments is refused;
 * - a country of birth may be a French name: `'MAROC'` is `'MA'`;
 * - a result without a mark may be a French word: `'Abs'`, `'dispensé'`, `'excusée'`, `'reporté'`, `'non présentée'`;
 * - a dotted name, as in a `FormData`, is a part of a group: `{ 'birthPlace.city': 'Nice' }`.
 *
 * A text that cannot be read is left as it is, for the schema to refuse with an issue at its own path.
 *
 * @example
 * ```ts
 * formOf(trainingSchema).parse({ route: 'school', schoolYears: '1,5', practicePeriod: 'non', entryDiploma: '' });
 * // { route: 'school', schoolYears: 1.5, practicePeriod: false }
 * formOf(residenceSchema).parse({ department: 'alpes maritimes' }); // { department: '06' }
 * schemaIssues(formOf(trainingSchema).safeParse({ schoolYears: '1.350' }));
 * // [{ path: ['schoolYears'], code: 'doubtful-number', parameters: {} }]
 * ```
 */
export function formOf<Output, Input>(schema: z.ZodMiniType<Output, Input>): z.ZodMiniType<Output, FormInput<Input>> {
  return z.pipe(
    z.transform((input: FormInput<Input>): unknown => read(input, schema)),
    // as: the input is wider here, since a text that could not be read is still in it; the schema refuses that.
    schema as z.ZodMiniType<Output, unknown>,
  );
}

/** An input as the schema at its place expects it; `undefined` if nothing was filled in. */
function read(input: unknown, schema: z.core.$ZodType): unknown {
  const def = defOf(schema);
  if (def.type === 'optional') {
    const value = read(input, def.innerType);
    return value === '' || (typeOf(def.innerType) === 'object' && isEmptyGroup(value)) ? undefined : value;
  }
  if (def.type === 'object' && isRecord(input)) return readFields(input, def.shape);
  if (def.type === 'array') return Array.isArray(input) ? input.map((item) => read(item, def.element)) : input;
  const isDepartment = def.type === 'literal' && def.values.includes('2A');
  // In a spreadsheet, 1 may stand for yes and 6 for the department 06.
  const written = typeof input === 'number' && (isDepartment || def.type === 'boolean') ? String(input) : input;
  if (typeof written !== 'string') return input;
  const text = written.trim();
  if (schema === country) return countryIn(text);
  if (def.type === 'string' && !('format' in def)) return text;
  if (text === '') return undefined;
  if (def.type === 'number') return numberIn(text);
  if (def.type === 'boolean') return yesOrNoIn(text) ?? input;
  if (isDepartment) return departmentIn(text) ?? input;
  if (isResult(def)) return resultIn(text) ?? text;
  return def.type === 'string' && def.format === 'date' ? dayIn(text) : text;
}

function readFields(input: Fields, shape: z.core.$ZodShape): Fields {
  const fieldOf = (name: string): z.core.$ZodType | undefined => (Object.hasOwn(shape, name) ? shape[name] : undefined);
  const isGroup = (name: string): boolean => typeOf(fieldOf(name)) === 'object';
  const fields = Object.entries(withNestedNames(input, isGroup)).map(([name, value]): [string, unknown] => {
    const field = fieldOf(name);
    return [name, field === undefined ? value : read(value, field)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Whether a schema takes marks, and words in their place. */
function isResult(def: AnyDef): boolean {
  if (def.type !== 'union') return false;
  return def.options.map(defOf).some((option) => option.type === 'literal' && option.values.includes('absent'));
}

/** The kind of a schema, whether optional or not. */
function typeOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const def = defOf(schema);
  return def.type === 'optional' ? typeOf(def.innerType) : def.type;
}

type AnyDef = z.core.$ZodTypes['_zod']['def'];

function defOf(schema: z.core.$ZodType): AnyDef {
  // as: every schema is one of zod's own kinds.
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** An object in which nothing was filled in. */
function isEmptyGroup(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((part) => part === '');
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
