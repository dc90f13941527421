interface BareFieldsProps {
  /** What a form library puts on an input: at least its name. */
  readonly given: (name: 'route' | 'schoolYears' | 'practicePeriod' | 'entryDiploma') => { readonly name: string };
  readonly trouble: string | undefined;
}

/** A choice, a number, a yes or no by radio buttons, and a choice that nobody makes. */
export function BareFields({ given, trouble }: BareFieldsProps) {
  return (
    <>
      <label>
        route{' '}
        <select {...given('route')}>
          <option value="">?</option>
          <option value="school">school</option>
        </select>
      </label>
      <label>
        schoolYears <input {...given('schoolYears')} />
        <em>{trouble}</em>
      </label>
      <label>
        <input type="radio" value="true" {...given('practicePeriod')} /> oui
      </label>
      <label>
        <input type="radio" value="false" {...given('practicePeriod')} /> non
      </label>
      <label>
        entryDiploma{' '}
        <select {...given('entryDiploma')}>
          <option value="">?</option>
          <option value="daeu">daeu</option>
        </select>
      </label>
    </>
  );
}
