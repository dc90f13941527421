import type { Exam } from 'candidat-bts';
import type { UseFormRegister } from 'react-hook-form';
import { nbsp, typeset } from '../../words/french.ts';
import { OwnExamFields } from './OwnExamFields.tsx';
import type { Row } from './rows.ts';
import { insteadOfMark } from './standing.ts';

interface MarkRowProps {
  readonly index: number;
  readonly row: Row;
  readonly exam: Exam | undefined;
  /** Whether the exam itself is to be described. */
  readonly own: boolean;
  /** Whether what was typed is no mark. */
  readonly wrong: boolean;
  readonly register: UseFormRegister<{ rows: Row[] }>;
  readonly remove: (() => void) | undefined;
}

/** An exam, its weight, and its mark, typed with a comma or a point. */
export function MarkRow({ index, row, exam, own, wrong, register, remove }: MarkRowProps) {
  const trouble = `souci-${index}`;
  const title = typeset(row.title.trim() === '' ? `Épreuve${nbsp}${index + 1}` : row.title);
  const sure = exam?.confidence === undefined || exam.confidence === 'primary';
  return (
    <li className="mark-row">
      {own ? (
        <OwnExamFields index={index} title={title} register={register} remove={remove} />
      ) : (
        <p className="mark-title">
          <span className="mark-code">{row.exam}</span> {title}
          <span className="quiet">
            {' '}
            coefficient{nbsp}
            {row.coefficient}
            {row.domain === 'professional' ? ', professionnelle' : ''}
            {!sure && ' (à vérifier)'}
          </span>
        </p>
      )}
      <div className="mark-fields">
        <label>
          <span className="visually-hidden">Note sur 20, {title}</span>
          <input
            inputMode="decimal"
            autoComplete="off"
            size={5}
            maxLength={6}
            disabled={row.instead !== ''}
            aria-invalid={wrong}
            aria-describedby={wrong ? trouble : undefined}
            {...register(`rows.${index}.mark`)}
          />
        </label>
        <span className="out-of" aria-hidden="true">
          /20
        </span>
        <label>
          <span className="visually-hidden">Note ou absence, {title}</span>
          <select {...register(`rows.${index}.instead`)}>
            <option value="">Note</option>
            {Object.entries(insteadOfMark).map(([code, words]) =>
              code === 'not-taken' && row.domain !== 'optional' ? null : (
                <option key={code} value={code}>
                  {words}
                </option>
              ),
            )}
          </select>
        </label>
      </div>
      {wrong && (
        <p className="trouble" id={trouble} role="alert">
          Écrivez une note de 0 à 20, par exemple 12,5.
        </p>
      )}
    </li>
  );
}
