import { memo } from 'react';
import { formById } from '#report/forms/forms.ts';
import { levels } from '#report/levels.ts';
import { Field } from '#ui/field/Field.tsx';
import { useFormAccess } from './FormAccess.ts';
import { LastYear } from './LastYear.tsx';
import { NarrativeInput } from './NarrativeInput.tsx';
import { TextInput } from './TextInput.tsx';
import { useReport } from './useReport.ts';
import styles from './HeadSection.module.css';

function FormNote() {
  const { draftId } = useFormAccess();
  const form = formById(useReport(draftId, (fields) => fields['form']));
  return (
    <p className={styles.form}>
      使用{form.name}（{form.basis}）
    </p>
  );
}

/** What stands before part one: the unit, the year, the title and a preamble; and last year's report beside it. */
export const HeadSection = memo(function HeadSection({ onChooseLastYear }: { onChooseLastYear: () => void }) {
  const { register, readOnly } = useFormAccess();
  return (
    <section aria-labelledby="part-head" className={styles.section}>
      <div className={styles.heading}>
        <h2 id="part-head" tabIndex={-1}>
          报告信息
        </h2>
        <FormNote />
      </div>
      <div className={styles.fields}>
        <TextInput field="unit.name" label="单位名称" />
        <Field label="单位类别" htmlFor="field-unit.level">
          <select {...register('unit.level')} id="field-unit.level" disabled={readOnly}>
            <option value="">未选择</option>
            {levels.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <TextInput field="year" label="报告年度" inputMode="numeric" />
      </div>
      <TextInput field="title" label="标题" />
      <LastYear onChoose={onChooseLastYear} />
      <div>
        <p className={styles.label}>前言（可不填）</p>
        <NarrativeInput field="preamble" label="前言" covers="" />
      </div>
    </section>
  );
});

/** What stands after part six: the signing unit and the date. */
export const SignatureSection = memo(function SignatureSection() {
  return (
    <section aria-labelledby="part-signature" className={styles.section}>
      <div className={styles.heading}>
        <h2 id="part-signature" tabIndex={-1}>
          落款
        </h2>
      </div>
      <div className={styles.signature}>
        <TextInput field="signature.unit" label="落款单位" />
        <TextInput field="signature.date" label="落款日期" type="date" />
      </div>
    </section>
  );
});
