interface BareFieldsProps {
  /** What a form library puts on an input: at least its name. */
  readonly propsOf: (name: 'route' | 'schoolYears' | 'practicePeriod' | 'entryDiploma') => { readonly name: string };
  readonly error: string | undefined;
}

/** A choice, a number, a yes or no by radio buttons, and a choice that nobody makes. */
export function BareFields({ propsOf, error }: BareFieldsProps) {
  return (
    <>
      <label>
        route{' '}
        <select {...propsOf('route')}>
          <option value="">?</option>
          <option value="school">school</option>
        </select>
      </label>
      <label>
        schoolYears <input {...propsOf('schoolYears')} />
        <em>{error}</em>
      </label>
      <label>
        <input type="radio" value="true" {...propsOf('practicePeriod')} /> oui
      </label>
      <label>
        <input type="radio" value="false" {...propsOf('practicePeriod')} /> non
      </label>
      <label>
        entryDiploma{' '}
        <select {...propsOf('entryDiploma')}>
          <option value="">?</option>
          <option value="daeu">daeu</option>
        </select>
      </label>
    </>
  );
}
