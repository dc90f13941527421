import type { UseFormRegister } from 'react-hook-form';
import type { OwnExam } from '../../state/state.ts';
import { nbsp } from '../../words/french.ts';
import type { Row } from './rows.ts';

const domains: Readonly<Record<OwnExam['domain'], string>> = {
  general: 'Générale',
  professional: 'Professionnelle',
  optional: 'Facultative',
};

interface OwnExamFieldsProps {
  readonly index: number;
  readonly title: string;
  readonly register: UseFormRegister<{ rows: Row[] }>;
  readonly remove: (() => void) | undefined;
}

/** What an exam of one's own is called, its kind and its weight. */
export function OwnExamFields({ index, title, register, remove }: OwnExamFieldsProps) {
  return (
    <fieldset className="own-exam">
      <legend>
        Épreuve{nbsp}
        {index + 1}
      </legend>
      <label className="field own-title">
        <span>Intitulé</span>
        <input autoComplete="off" maxLength={80} {...register(`rows.${index}.title`)} />
      </label>
      <label className="field">
        <span>Nature</span>
        <select {...register(`rows.${index}.domain`)}>
          {Object.entries(domains).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="field own-coefficient">
        <span>Coefficient</span>
        <input inputMode="decimal" autoComplete="off" maxLength={5} {...register(`rows.${index}.coefficient`)} />
      </label>
      {remove !== undefined && (
        <button type="button" className="plain" onClick={remove}>
          Retirer<span className="visually-hidden"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}
