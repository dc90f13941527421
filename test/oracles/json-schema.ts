/** A JSON Schema, of the keywords that ours use. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Keyword = (asked: unknown, value: unknown, schema: JsonSchema) => boolean;

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemaOf = (asked: unknown): JsonSchema => asked as JsonSchema;
const listOf = (asked: unknown): readonly unknown[] => asked as readonly unknown[];

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
};

/** Draft 2020-12, for values out of JSON; a keyword of which nothing is said here is an error, not a yes. */
const keywords: Readonly<Record<string, Keyword>> = {
  $schema: () => true,
  title: () => true,
  // An annotation: the pattern beside it does the work.
  format: () => true,
  type: (asked, value) => types[String(asked)]?.(value) ?? false,
  enum: (asked, value) => listOf(asked).includes(value),
  const: (asked, value) => asked === value,
  pattern: (asked, value) => typeof value !== 'string' || new RegExp(String(asked), 'u').test(value),
  minimum: (asked, value) => typeof value !== 'number' || value >= Number(asked),
  maximum: (asked, value) => typeof value !== 'number' || value <= Number(asked),
  exclusiveMinimum: (asked, value) => typeof value !== 'number' || value > Number(asked),
  minItems: (asked, value) => !Array.isArray(value) || value.length >= Number(asked),
  items: (asked, value) => !Array.isArray(value) || value.every((item) => fits(schemaOf(asked), item)),
  anyOf: (asked, value) => listOf(asked).some((each) => fits(schemaOf(each), value)),
  oneOf: (asked, value) => listOf(asked).filter((each) => fits(schemaOf(each), value)).length === 1,
  required: (asked, value) => !isObject(value) || listOf(asked).every((key) => Object.hasOwn(value, String(key))),
  properties: (asked, value) =>
    !isObject(value) ||
    Object.entries(schemaOf(asked)).every(
      ([key, each]) => !Object.hasOwn(value, key) || fits(schemaOf(each), value[key]),
    ),
  additionalProperties: (asked, value, { properties = {} }) =>
    asked === false &&
    (!isObject(value) || Object.keys(value).every((key) => Object.hasOwn(schemaOf(properties), key))),
};

/** Whether a value out of JSON fits a schema, by the book. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([name, asked]) => {
    const keyword = keywords[name];
    if (keyword === undefined) throw new Error(`a keyword to be learnt: ${name}`);
    return keyword(asked, value, schema);
  });
}
