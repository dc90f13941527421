import { fr } from 'candidat-bts/labels/fr';
import type { CandidateFactsInput, CandidateFactsOutput, FormInput } from 'candidat-bts/schema';
import { candidateFactsSchema, formOf, trainingSchema, withMessages } from 'candidat-bts/schema';
import { standard } from 'sveltekit-superforms/adapters';
import { superValidate } from 'sveltekit-superforms/server';
import type { FormContext } from 'vee-validate';
import { useForm } from 'vee-validate';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';

describe('vee-validate 4', () => {
  /** The form of a rendered component, how to submit it, and the facts that it then passes on. */
  async function mounted(initialValues: FormInput<CandidateFactsInput>) {
    const schema = withMessages(formOf(candidateFactsSchema), fr);
    const passedOn: CandidateFactsOutput[] = [];
    const submit: (() => Promise<unknown>)[] = [];
    const forms: Pick<FormContext, 'errors' | 'setValues'>[] = [];
    const setup = () => {
      const form = useForm({ validationSchema: schema, initialValues });
      form.defineField('schoolYears');
      // @ts-expect-error: there is no such fact, and the types know.
      form.defineField('departement');
      forms.push(form);
      submit.push(
        form.handleSubmit((values) => {
          expectTypeOf(values).toEqualTypeOf<CandidateFactsOutput>();
          passedOn.push(values);
        }),
      );
      return () => h('form');
    };
    await renderToString(createSSRApp({ setup }));
    const [form] = forms;
    if (form === undefined) throw new Error('the component was not rendered');
    return { form, passedOn, submit: () => Promise.all(submit.map((each) => each())) };
  }

  test('takes withMessages as its schema: sentences where they belong, then typed facts', async () => {
    const { form, passedOn, submit } = await mounted({
      department: 'Alpes-Maritimes',
      schoolYears: '1.350',
      bornOn: '31/02/2003',
      // as: no text is wrong here, so that a part of a part is refused for its type.
      birthPlace: { country: 'FR', city: 'Nice', arrondissement: 15 as unknown as string },
    });
    await submit();
    expect(form.errors.value).toEqual({
      schoolYears: fr.messages['doubtful-number'],
      bornOn: fr.messages['day-does-not-exist'],
      'birthPlace.arrondissement': fr.messages['not-a-text'],
    });
    expect(passedOn).toEqual([]);

    form.setValues({ schoolYears: '1,5', bornOn: '28/02/2003', birthPlace: { arrondissement: '' } }, false);
    await submit();
    expect(form.errors.value).toEqual({});
    expect(passedOn).toEqual([
      { department: '06', schoolYears: 1.5, bornOn: '2003-02-28', birthPlace: { country: 'FR', city: 'Nice' } },
    ]);
  });
});

describe('sveltekit-superforms', () => {
  // Superforms reads the fields that have a default; those whose default is undefined stay texts, for the schema to read.
  const defaults = { route: undefined, schoolYears: undefined, practicePeriod: undefined, entryDiploma: undefined };
  const adapter = standard(withMessages(formOf(trainingSchema), fr), { defaults });

  function posted(fields: Readonly<Record<string, string>>): FormData {
    const data = new FormData();
    for (const [name, text] of Object.entries(fields)) data.set(name, text);
    return data;
  }

  test('takes withMessages by its standard adapter: sentences where they belong, and what was typed', async () => {
    const form = await superValidate(posted({ route: 'school', schoolYears: 'deux', entryDiploma: '' }), adapter);
    expect(form.valid).toBe(false);
    expect(form.errors).toEqual({ schoolYears: [fr.messages['not-a-number']] });
    expect(form.data).toMatchObject({ route: 'school', schoolYears: 'deux' });
  });

  test('returns typed facts from a posted form', async () => {
    const fields = { route: 'school', schoolYears: ' 1,5 ', practicePeriod: 'non', entryDiploma: '' };
    const form = await superValidate(posted(fields), adapter);
    expectTypeOf(form.data.schoolYears).toEqualTypeOf<number | undefined>();
    expect(form.valid).toBe(true);
    expect(form.errors).toEqual({});
    expect(form.data).toEqual({ route: 'school', schoolYears: 1.5, practicePeriod: false });
  });
});
