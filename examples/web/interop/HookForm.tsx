import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { CandidateFacts } from 'candidat-bts';
import { candidateFactsSchema } from 'candidat-bts/schema';
import { useState } from 'react';
import { get, useForm } from 'react-hook-form';
import { emptyForm, told, typedFields } from './facts-form.ts';

type Fields = Pick<CandidateFacts, 'bornOn' | 'employment'>;

export function HookForm() {
  const [facts, setFacts] = useState('');
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm<Fields>({ resolver: standardSchemaResolver(candidateFactsSchema), defaultValues: emptyForm });
  return (
    <form data-library="react-hook-form" noValidate onSubmit={handleSubmit((given) => setFacts(told(given)))}>
      {typedFields.map((name) => (
        <label key={name}>
          {name} <input {...register(name)} />
          <em data-field={name}>{get(errors, name)?.message}</em>
        </label>
      ))}
      <button type="submit">react-hook-form</button>
      <output>{facts}</output>
    </form>
  );
}
