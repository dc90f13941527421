import type { FactName } from 'candidat-bts';
import type { RefObject, SubmitEvent } from 'react';
import { useRef, useState } from 'react';
import type { FactValue } from '../../state/fact-kinds.ts';
import { typedFact } from './typed-fact.ts';

interface TypedAnswer {
  /** What is wrong with what was typed last. */
  readonly trouble: string | undefined;
  /** For the field that takes the focus where something is wrong. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
}

/** A form whose texts are one answer, read once it is submitted. */
export function useTypedAnswer(
  fact: FactName,
  put: (value: FactValue) => void,
  textOf: (field: (name: string) => string) => string | Readonly<Record<string, string>>,
): TypedAnswer {
  const [trouble, setTrouble] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const typed = typedFact(
      fact,
      textOf((name) => String(fields.get(name) ?? '')),
    );
    if ('value' in typed) {
      put(typed.value);
    } else {
      setTrouble(typed.trouble);
      field.current?.focus();
    }
  };
  return { trouble, field, submit };
}
