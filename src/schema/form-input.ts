import type { DepartmentCode } from '../model/department.ts';

/**
 * What HTML inputs and spreadsheet cells hold for a value: texts, empty ones where nothing was filled in. A value that is
 * already typed is accepted too. A department is any text, since its code, its name or a postal code will do.
 *
 * @example
 * ```ts
 * const input: FormInput<{ schoolYears?: number; route?: 'school' | 'none'; french?: boolean }> = {
 *   schoolYears: '1,5',
 *   route: '',
 *   french: 'oui',
 * };
 * formOf(candidateFactsSchema).parse(input); // { schoolYears: 1.5, french: true }
 * ```
 */
export type FormInput<Value> = [Value] extends [string | undefined]
  ? [DepartmentCode] extends [Value]
    ? string | Extract<Value, undefined>
    : Value | ''
  : ValueInput<Value>;

type ValueInput<Value> = Value extends boolean | number
  ? Value | string
  : Value extends Date | string
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly FormInput<Item>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: FormInput<Value[Key]> }
        : Value;
