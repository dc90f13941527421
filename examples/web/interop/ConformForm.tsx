import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { candidateFactsSchema } from 'candidat-bts/schema';
import { useState } from 'react';
import { told, typedFields } from './facts-form.ts';

export function ConformForm() {
  const [facts, setFacts] = useState('');
  const [form] = useForm({
    onValidate: ({ formData }) => parseWithZod(formData, { schema: candidateFactsSchema }),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === 'success') setFacts(told(submission.value));
    },
  });
  // Conform writes the paths as names of fields: employment[0].from.
  const nameOf = (path: string): string => path.replace('.0.', '[0].');
  return (
    <form data-library="conform" id={form.id} noValidate onSubmit={form.onSubmit}>
      {typedFields.map((name) => (
        <label key={name}>
          {name} <input name={nameOf(name)} />
          <em data-field={name}>{form.allErrors[nameOf(name)]?.join(' ')}</em>
        </label>
      ))}
      <input type="hidden" name="employment[0].time" value="full" />
      <button type="submit">conform</button>
      <output>{facts}</output>
    </form>
  );
}
