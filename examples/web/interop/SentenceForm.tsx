import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { fr } from 'candidat-bts/labels/fr';
import { identitySchema, withMessages } from 'candidat-bts/schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { shown } from './shown.ts';

const schema = withMessages(identitySchema, fr);

/** One step of a form, with its issues in sentences. */
export function SentenceForm() {
  const [facts, setFacts] = useState('');
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(schema),
    defaultValues: { bornOn: '' },
  });
  return (
    <form data-form="sentences" noValidate onSubmit={handleSubmit((values) => setFacts(shown(values)))}>
      <label>
        bornOn <input {...register('bornOn')} />
        <em>{formState.errors.bornOn?.message}</em>
      </label>
      <button type="submit">withMessages</button>
      <output>{facts}</output>
    </form>
  );
}
