import { useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { proposableFields } from '#report/review/proposable.ts';
import { errorIdOf } from '#ui/field/Field.tsx';
import { standingText } from './proposedFields.ts';
import { shownText } from './words.ts';
import styles from './RemarkForm.module.css';

interface ProposalFieldsProps {
  readonly id: string;
  readonly draftId: string;
  readonly form: Form;
  readonly place: Place;
  readonly texts: Fields;
  readonly problems: Fields;
  readonly onChange: (texts: Fields) => void;
}

/** What of several cells one field is called beside the others. */
function labelOf(form: Form, place: Place, field: string): string {
  const cell = cellsOf(form).get(field);
  if (!cell) return '这些文字改为（留空就是删去）';
  return 'cells' in place && place.cells.length > 1 ? `${cell.rowLabel} ${cell.columnLabel}` : '建议改为';
}

/** The numbers, or the words, that a remark proposes, each beside what stands there. */
export function ProposalFields({ id, draftId, form, place, texts, problems, onChange }: ProposalFieldsProps) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields) ?? {};
  return (
    <div className={styles.proposals} role="group" aria-label="建议">
      {proposableFields(form, place).map((field) => {
        const standing = standingText(fields, place, field);
        const control = {
          id: `${id}-${field}`,
          value: texts[field] ?? ('cells' in place ? '' : standing),
          'aria-invalid': field in problems,
          'aria-describedby': `${id}-${field}-now${field in problems ? ` ${errorIdOf(`${id}-${field}`)}` : ''}`,
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
            onChange({ ...texts, [field]: currentTarget.value }),
        };
        return (
          <div key={field} className={styles.proposal}>
            <label htmlFor={control.id}>{labelOf(form, place, field)}</label>
            <span id={`${id}-${field}-now`} className={styles.now}>
              现为 {shownText(standing)}
            </span>
            {'cells' in place ? (
              <input {...control} inputMode="decimal" autoComplete="off" />
            ) : (
              <textarea {...control} rows={3} />
            )}
            {field in problems && (
              <span id={errorIdOf(control.id)} className={styles.problem}>
                {problems[field]}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
