import { useId } from 'react';
import styles from './Sharing.module.css';

/** One of several things to choose. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly note: string;
  /** Why it cannot be chosen; null if it can. */
  readonly refused?: string | null;
}

interface ChoiceProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Radio buttons, each with what it means. */
export function Choice<Id extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Id>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ id, label, note, refused = null }) => (
          <div key={id} className={styles.option}>
            <input
              type="radio"
              id={`${group}-${id}`}
              name={group}
              checked={chosen === id}
              disabled={refused !== null}
              aria-describedby={`${group}-${id}-note`}
              onChange={() => onChoose(id)}
            />
            <label htmlFor={`${group}-${id}`}>{label}</label>
            <p id={`${group}-${id}-note`}>{refused ?? note}</p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
