import { useForm } from '@tanstack/react-form';
import type { CandidateFacts } from 'candidat-bts';
import { experienceSchema } from 'candidat-bts/schema';
import { useState } from 'react';
import { shown } from './shown.ts';

/** One step of a form, in the types of the rules: a number is a number before the schema sees it. */
export function StepForm() {
  const [facts, setFacts] = useState('');
  const defaultValues: Pick<CandidateFacts, 'experienceMonths'> = {};
  const form = useForm({
    defaultValues,
    validators: { onSubmit: experienceSchema },
    onSubmit: ({ value }) => setFacts(shown(value)),
  });
  return (
    <form
      data-form="step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="experienceMonths">
        {(field) => (
          <label>
            experienceMonths{' '}
            <input
              type="number"
              value={field.state.value ?? ''}
              onChange={({ target }) => field.handleChange(target.valueAsNumber)}
            />
            <em>{field.state.meta.errors.map((error) => error?.message).join(' ')}</em>
          </label>
        )}
      </form.Field>
      <button type="submit">experienceSchema</button>
      <output>{facts}</output>
    </form>
  );
}
