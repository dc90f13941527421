import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useState } from 'react';
import { shown } from './shown.ts';
import { schema, typedFields, withBrackets } from './submission-form.ts';

export function ConformForm() {
  const [passedOn, setPassedOn] = useState('');
  const [form] = useForm({
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === 'success') setPassedOn(shown(submission.value));
    },
  });
  return (
    <form data-library="conform" id={form.id} noValidate onSubmit={form.onSubmit}>
      {typedFields.map((name) => (
        <label key={name}>
          {name} <input name={withBrackets(name)} />
          <em data-field={name}>{form.allErrors[withBrackets(name)]?.join(' ')}</em>
        </label>
      ))}
      <button type="submit">conform</button>
      <output>{passedOn}</output>
    </form>
  );
}
