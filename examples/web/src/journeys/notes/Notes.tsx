import './notes.css';
import { useEffect, useMemo, useRef } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { ViewTitle } from '../../shell/ViewTitle.tsx';
import { viewNames } from '../../shell/view-names.ts';
import { marksText } from '../../state/marks-fragment.ts';
import type { RegulationId } from '../../state/state.ts';
import type { PageState } from '../../state/use-page.ts';
import { MarkRow } from './MarkRow.tsx';
import { Outcome } from './Outcome.tsx';
import { Resit } from './Resit.tsx';
import { blankExam, firstOwnExams, regulationNames, regulationOf } from './regulations.ts';
import type { Row } from './rows.ts';
import { marksOf, rowsOf } from './rows.ts';
import { standingOf } from './standing.ts';

const mostOwnExams = 11;

export function Notes({ page }: { page: PageState }) {
  const saved = page.state.marks;
  const { control, register, reset } = useForm<{ rows: Row[] }>({ defaultValues: { rows: rowsOf(saved) } });
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' });
  const rows = useWatch({ control, name: 'rows' });
  const marks = useMemo(() => marksOf(saved, rows), [saved, rows]);

  // What is typed goes into the address a moment later: browsers do not let it change at every key.
  const written = useRef(marksText(saved));
  useEffect(() => {
    if (marksText(marks) === marksText(saved)) return;
    const timer = setTimeout(() => {
      written.current = marksText(marks);
      page.go({ marks }, 'replace');
    }, 200);
    return () => clearTimeout(timer);
  }, [marks, saved, page.go]);
  // What came from elsewhere (the back button, another speciality) goes into the form; what it wrote itself does not.
  useEffect(() => {
    if (marksText(saved) === written.current) return;
    written.current = marksText(saved);
    reset({ rows: rowsOf(saved) });
  }, [saved, reset]);

  const regulation = useMemo(() => regulationOf(marks.regulation, marks.own), [marks]);
  const standing = useMemo(() => regulation && standingOf(regulation, marks.marks), [regulation, marks]);
  const isOwn = saved.regulation === 'own';

  return (
    <div className="journey notes">
      <div className="journey-main">
        <ViewTitle>{viewNames.notes.title}</ViewTitle>
        <form onSubmit={(event) => event.preventDefault()}>
          <label className="field">
            <span>Quel BTS ?</span>
            <select
              value={saved.regulation ?? ''}
              onChange={({ target }) => {
                // as: the options are these names and no others.
                const id = target.value as RegulationId;
                page.go({ marks: { regulation: id, marks: {}, orals: [], own: id === 'own' ? firstOwnExams : [] } });
              }}
            >
              {saved.regulation === undefined && <option value="">Choisissez votre BTS</option>}
              {Object.entries(regulationNames).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {saved.regulation !== undefined && (
            <p className="quiet">Laissez vide une note que vous ne connaissez pas encore.</p>
          )}
          {fields.length > 0 && (
            <ul className="marks">
              {fields.map((field, index) => (
                <MarkRow
                  key={field.id}
                  index={index}
                  row={rows[index] ?? field}
                  exam={regulation?.exams[index]}
                  own={isOwn}
                  wrong={standing?.wrong.includes(regulation?.exams[index]?.exam ?? '') ?? false}
                  register={register}
                  remove={fields.length > 2 ? () => remove(index) : undefined}
                />
              ))}
            </ul>
          )}
          {isOwn && fields.length < mostOwnExams && (
            <button type="button" onClick={() => append({ ...blankExam, exam: '', mark: '', instead: '' })}>
              Ajouter une épreuve
            </button>
          )}
        </form>
      </div>
      {saved.regulation !== undefined && (
        <Outcome regulation={regulation} round={standing?.round} needed={standing?.needed} />
      )}
      {regulation !== undefined && standing !== undefined && standing.targets.length > 0 && (
        <Resit page={page} regulation={regulation} standing={standing} marks={marks} />
      )}
    </div>
  );
}
