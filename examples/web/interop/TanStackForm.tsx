import { useForm } from '@tanstack/react-form';
import type { CandidateFacts } from 'candidat-bts';
import { candidateFactsSchema } from 'candidat-bts/schema';
import { useState } from 'react';
import { emptyForm, told, typedFields } from './facts-form.ts';

export function TanStackForm() {
  const [facts, setFacts] = useState('');
  const defaultValues: CandidateFacts = emptyForm;
  const form = useForm({
    defaultValues,
    validators: { onSubmit: candidateFactsSchema },
    onSubmit: ({ value }) => setFacts(told(value)),
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
        <form.Field
          key={name}
          name={name === 'bornOn' ? name : name === 'employment.0.from' ? 'employment[0].from' : 'employment[0].to'}
        >
          {(field) => (
            <label>
              {name}{' '}
              <input
                name={name}
                value={String(field.state.value)}
                onChange={({ target }) => field.handleChange(target.value)}
              />
              <em data-field={name}>{field.state.meta.errors.map((error) => error?.message).join(' ')}</em>
            </label>
          )}
        </form.Field>
      ))}
      <button type="submit">TanStack Form</button>
      <output>{facts}</output>
    </form>
  );
}
