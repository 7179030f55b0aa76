import { memo, useState, type HTMLInputTypeAttribute } from 'react';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { describedBy } from './describedBy.ts';
import { useFormAccess } from './FormAccess.ts';
import { problemsOf, sentenceOf } from './problems.ts';
import { RemarkMark, remarkMarkIdOf } from './RemarkMark.tsx';
import { useRemarksOn } from './remarkMarks.ts';
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
  const isError = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(field) ?? []).some(({ severity }) => severity === 'error'),
  );
  const [incomplete, setIncomplete] = useState(false);
  const remarks = useRemarksOn(field);
  const found = incomplete ? '日期没有填完整，或没有这一天，还没有存入；请补全或改正。' : sentence;
  const problem = mayShow && found !== '' ? found : null;
  const isInvalid = problem !== null && (incomplete || isError);
  return (
    <Field
      label={label}
      htmlFor={`field-${field}`}
      error={isInvalid ? problem : null}
      warning={isInvalid ? null : problem}
    >
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
        aria-invalid={isInvalid}
        aria-describedby={describedBy(
          problem !== null && errorIdOf(`field-${field}`),
          remarks > 0 && remarkMarkIdOf(field),
        )}
      />
      {remarks > 0 && (
        <div>
          <RemarkMark field={field} count={remarks} />
        </div>
      )}
    </Field>
  );
});
