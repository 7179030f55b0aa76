import { memo, type ClipboardEvent } from 'react';
import { isCarriedOver } from '#report/years/isCarriedOver.ts';
import { describedBy } from './describedBy.ts';
import { useFormAccess } from './FormAccess.ts';
import { InsertSentence } from './InsertSentence.tsx';
import { insertText } from './insertText.ts';
import { carriedOverIdOf, NarrativeMeasure } from './NarrativeMeasure.tsx';
import { NarrativeProblems, problemsIdOf, useNarrativeFault } from './NarrativeProblems.tsx';
import { pastedText } from './narrativeText.ts';
import { RemarkMark, remarkMarkIdOf } from './RemarkMark.tsx';
import { useRemarksOn } from './remarkMarks.ts';
import { useReport } from './useReport.ts';
import styles from './NarrativeInput.module.css';

function pasteParagraphs(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const area = event.currentTarget;
  const pasted = event.clipboardData.getData('text/plain');
  if (area.readOnly || pasted === '') return;
  event.preventDefault();
  const startsLine = /(?:^|\n)$/.test(area.value.slice(0, area.selectionStart));
  insertText(area, pastedText(pasted, startsLine), 'insertFromPaste');
}

interface NarrativeInputProps {
  readonly field: string;
  readonly label: string;
  /** What the official form asks this text to cover, shown while it is empty. */
  readonly covers: string;
}

/** A narrative: plain text, a line a paragraph, in a box as tall as its text. */
export const NarrativeInput = memo(function NarrativeInput({ field, label, covers }: NarrativeInputProps) {
  const { draftId, register, readOnly } = useFormAccess();
  const isLastYears = useReport(draftId, (fields) => isCarriedOver(fields, field));
  const fault = useNarrativeFault(field);
  const remarks = useRemarksOn(field);

  return (
    <div className={styles.box}>
      <textarea
        {...register(field)}
        className={styles.text}
        aria-label={label}
        aria-invalid={fault === 'error'}
        aria-describedby={describedBy(
          covers !== '' && `covers-${field}`,
          isLastYears && carriedOverIdOf(field),
          fault !== null && problemsIdOf(field),
          remarks > 0 && remarkMarkIdOf(field),
        )}
        data-doubtful={fault === 'warning' || undefined}
        readOnly={readOnly}
        spellCheck={false}
        rows={2}
        onPaste={pasteParagraphs}
      />
      <NarrativeMeasure field={field} covers={covers} isLastYears={isLastYears} />
      {!readOnly && <InsertSentence field={field} label={label} />}
      <NarrativeProblems field={field} />
      {remarks > 0 && (
        <div>
          <RemarkMark field={field} count={remarks} />
        </div>
      )}
    </div>
  );
});
