/** « 06 Alpes-Maritimes »; the code alone where the session is not held there. */
export function departmentInWords(code: string): string {
  const name = departmentNames[code];
  return name === undefined ? code : `${code} ${name}`;
}

const departmentNames: Readonly<Record<string, string>> = { '06': 'Alpes-Maritimes', '83': 'Var' };
