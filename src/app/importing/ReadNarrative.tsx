import { formById } from '#report/forms/forms.ts';
import { lengthOf } from '#report/lengthOf.ts';
import { placeWords } from './placeWords.ts';
import type { Correction } from './ReadTable.tsx';
import { readId } from './showRead.ts';
import styles from './ImportReview.module.css';

/** A narrative as it was read, to be corrected. */
export function ReadNarrative({
  label,
  field,
  correction,
}: {
  label: string;
  field: string;
  correction: Correction;
}) {
  const text = correction.fields[field] ?? '';
  const source = correction.sources[field];
  const paragraphs = text === '' ? 0 : text.split('\n').length;
  return (
    <section className={styles.part}>
      <h3>{label}</h3>
      <details>
        <summary>
          {paragraphs === 0 ? (
            <span className={styles.missing}>没有读到</span>
          ) : (
            `${paragraphs} 段，${lengthOf(text)} 字`
          )}
          <span className={styles.place}>
            {source !== undefined && placeWords(formById(correction.fields['form']), field, source)}
          </span>
        </summary>
        <textarea
          id={readId(field)}
          className={styles.narrative}
          aria-label={label}
          rows={Math.min(16, Math.max(4, paragraphs * 2))}
          value={text}
          spellCheck={false}
          onChange={(event) => correction.onCorrect(field, event.target.value)}
        />
      </details>
    </section>
  );
}
