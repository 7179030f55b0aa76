import { useId } from 'react';
import type { Form } from '#report/forms/form.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { placeName } from './placeName.ts';
import styles from './RemarkForm.module.css';

interface PlaceChoiceProps {
  readonly form: Form;
  readonly choices: readonly Place[];
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
}

/** What a remark is about, each choice to be read in full. */
export function PlaceChoice({ form, choices, chosen, onChoose }: PlaceChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.places}>
      <legend>针对</legend>
      {choices.map((choice) => (
        <label key={JSON.stringify(choice)}>
          <input
            type="radio"
            name={name}
            checked={JSON.stringify(choice) === JSON.stringify(chosen)}
            onChange={() => onChoose(choice)}
          />
          <span>{placeName(form, choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
