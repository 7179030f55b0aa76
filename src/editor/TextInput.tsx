import { memo, useState, type HTMLInputTypeAttribute } from 'react';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { useFormAccess } from './FormAccess.ts';
import { problemsOf, sentenceOf } from './problems.ts';
import { useReport } from './useReport.ts';
import { useMayShowProblem } from './visit.ts';

/** Without it a browser expects years of six digits, and a date typed through does not move on to the month. */
const lastDay = '9999-12-31';

interface TextInputProps {
  readonly field: string;
  readonly label: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'numeric';
}

/** A one-line field of the report with its label and its problem. */
export const TextInput = memo(function TextInput({ field, label, type = 'text', inputMode }: TextInputProps) {
  const { draftId, register, readOnly } = useFormAccess();
  const mayShow = useMayShowProblem(field);
  const sentence = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(field) ?? []).map(sentenceOf).join(''),
  );
  const [incomplete, setIncomplete] = useState(false);
  const found = incomplete ? '日期没有填完整，或没有这一天，还没有存入；请补全或改正。' : sentence;
  const error = mayShow && found !== '' ? found : null;
  return (
    <Field label={label} htmlFor={`field-${field}`} error={error}>
      <input
        {...register(field)}
        id={`field-${field}`}
        type={type}
        inputMode={inputMode}
        max={type === 'date' ? lastDay : undefined}
        autoComplete="off"
        readOnly={readOnly}
        // The browser keeps such a date in the box and hands over nothing.
        onBlurCapture={({ currentTarget }) => setIncomplete(currentTarget.validity.badInput)}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorIdOf(`field-${field}`)}
      />
    </Field>
  );
});
