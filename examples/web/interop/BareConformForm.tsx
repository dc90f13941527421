import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { fr } from 'candidat-bts/labels/fr';
import type { SchemaIssueCode } from 'candidat-bts/schema';
import { formOf, trainingSchema } from 'candidat-bts/schema';
import { useState } from 'react';
import { BareFields } from './BareFields.tsx';
import { shown } from './shown.ts';

const schema = formOf(trainingSchema);

/** The same for a library that looks inside a zod schema: its errors are codes, which the labels word. */
export function BareConformForm() {
  const [facts, setFacts] = useState('');
  const [form] = useForm({
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === 'success') setFacts(shown(submission.value));
    },
  });
  // as: the errors of these schemas are codes and nothing else.
  const codes = (form.allErrors.schoolYears ?? []) as SchemaIssueCode[];
  return (
    <form data-form="bare conform" id={form.id} noValidate onSubmit={form.onSubmit}>
      <BareFields propsOf={(name) => ({ name })} error={codes.map((code) => fr.messages[code]).join(' ')} />
      <button type="submit">formOf, conform</button>
      <output>{facts}</output>
    </form>
  );
}
