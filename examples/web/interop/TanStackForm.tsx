import { useForm } from '@tanstack/react-form';
import { useState } from 'react';
import { shown } from './shown.ts';
import { emptyForm, schema, typedFields, withBrackets } from './submission-form.ts';

export function TanStackForm() {
  const [passedOn, setPassedOn] = useState('');
  const form = useForm({
    defaultValues: emptyForm,
    validators: { onSubmit: schema },
    // It submits what was typed: the values are those of the schema.
    onSubmit: ({ value }) => setPassedOn(shown(schema.parse(value))),
  });
  return (
    <form
      data-library="tanstack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {typedFields.map((name) => (
        <form.Field key={name} name={withBrackets(name)}>
          {(field) => (
            <label>
              {name}{' '}
              <input
                name={name}
                value={String(field.state.value)}
                // as: people type any text, and the schema refuses what is no code.
                onChange={({ target }) => field.handleChange(target.value as '')}
              />
              <em data-field={name}>{field.state.meta.errors.map((error) => error?.message).join(' ')}</em>
            </label>
          )}
        </form.Field>
      ))}
      <button type="submit">TanStack Form</button>
      <output>{passedOn}</output>
    </form>
  );
}
