import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { get, useForm } from 'react-hook-form';
import { shown } from './shown.ts';
import { emptyForm, schema, typedFields } from './submission-form.ts';

export function HookForm() {
  const [passedOn, setPassedOn] = useState('');
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm({ resolver: standardSchemaResolver(schema), defaultValues: emptyForm });
  return (
    <form
      data-library="react-hook-form"
      noValidate
      onSubmit={handleSubmit((submission) => setPassedOn(shown(submission)))}
    >
      {typedFields.map((name) => (
        <label key={name}>
          {name} <input {...register(name)} />
          <em data-field={name}>{get(errors, name)?.message}</em>
        </label>
      ))}
      <button type="submit">react-hook-form</button>
      <output>{passedOn}</output>
    </form>
  );
}
