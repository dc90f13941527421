import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { fr } from 'candidat-bts/labels/fr';
import { candidateFactsSchema, formOf, withMessages } from 'candidat-bts/schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { BareFields } from './BareFields.tsx';
import { told } from './facts-form.ts';

const schema = withMessages(formOf(candidateFactsSchema), fr);

/** Texts as inputs give them, empty ones too; facts in the types of the rules come out. */
export function BareHookForm() {
  const [facts, setFacts] = useState('');
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(schema) });
  return (
    <form data-form="bare react-hook-form" noValidate onSubmit={handleSubmit((given) => setFacts(told(given)))}>
      <BareFields given={register} trouble={formState.errors.schoolYears?.message} />
      <button type="submit">formOf, react-hook-form</button>
      <output>{facts}</output>
    </form>
  );
}
