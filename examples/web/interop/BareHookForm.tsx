import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { fr } from 'candidat-bts/labels/fr';
import type { CandidateFactsOutput } from 'candidat-bts/schema';
import { candidateFactsSchema, formOf, withMessages } from 'candidat-bts/schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { BareFields } from './BareFields.tsx';
import { shown } from './shown.ts';

const schema = withMessages(formOf(candidateFactsSchema), fr);

/** The input is texts as HTML inputs hold them, empty ones too; the output is facts, and TypeScript knows their types. */
export function BareHookForm() {
  const [facts, setFacts] = useState('');
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(schema) });
  const submit = handleSubmit((values: CandidateFactsOutput) => setFacts(shown(values)));
  return (
    <form data-form="bare react-hook-form" noValidate onSubmit={submit}>
      <BareFields propsOf={register} error={formState.errors.schoolYears?.message} />
      <button type="submit">formOf, react-hook-form</button>
      <output>{facts}</output>
    </form>
  );
}
