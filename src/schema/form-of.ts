import * as z from 'zod/mini';

/** What the inputs of an HTML form give for a value: texts, empty where nothing was filled in. The value itself will do too. */
export type FormInput<Value> = Value extends boolean
  ? Value | 'true' | 'false' | ''
  : Value extends number
    ? number | string
    : Value extends string
      ? Value | ''
      : Value extends Date
        ? Value
        : Value extends readonly (infer Item)[]
          ? readonly FormInput<Item>[]
          : Value extends object
            ? { readonly [Key in keyof Value]: FormInput<Value[Key]> }
            : Value;

/**
 * The same schema for what HTML inputs give: an empty input is an absent fact, `'2'` and `'1,5'` are numbers, `'true'` and
 * `'false'` (of radio buttons) are answers, texts lose their outer blanks. What is no such text stays as it is, for the
 * schema to refuse.
 *
 * @example
 * ```ts
 * formOf(trainingSchema).parse({ route: 'school', schoolYears: '1,5', practicePeriod: 'false', entryDiploma: '' });
 * // { route: 'school', schoolYears: 1.5, practicePeriod: false }
 * schemaIssues(formOf(trainingSchema).safeParse({ schoolYears: 'two' }));
 * // [{ path: ['schoolYears'], code: 'not-a-number', parameters: {} }]
 * ```
 */
export function formOf<Output, Input>(schema: z.ZodMiniType<Output, Input>): z.ZodMiniType<Output, FormInput<Input>> {
  return z.pipe(
    z.transform((given: FormInput<Input>): unknown => read(given, schema)),
    // as: a wider input, for what was read may be anything; the schema tells.
    schema as z.ZodMiniType<Output, unknown>,
  );
}

/** A value as an input gave it, turned into what the schema at its place expects; nothing where nothing was filled in. */
function read(given: unknown, schema: z.core.$ZodType): unknown {
  // as: every schema is one of zod's own kinds.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') {
    const value = read(given, def.innerType);
    return value === '' || (isGroup(def.innerType) && isHollow(value)) ? undefined : value;
  }
  if (def.type === 'object' && isRecord(given)) return readFields(given, def.shape);
  if (def.type === 'array' && Array.isArray(given)) return given.map((item) => read(item, def.element));
  if (typeof given !== 'string') return given;
  const text = given.trim();
  if (def.type === 'string' && !('format' in def)) return text;
  if (text === '') return undefined;
  if (def.type === 'number') return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : given;
  if (def.type === 'boolean') return text === 'true' || (text === 'false' ? false : given);
  return text;
}

function readFields(given: Readonly<Record<string, unknown>>, shape: z.core.$ZodShape): unknown {
  const fields = Object.entries(given).map(([key, value]): [string, unknown] => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return [key, field === undefined ? value : read(value, field)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function isGroup(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'object';
}

/** An object in which nothing was filled in. */
function isHollow(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((part) => part === '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
