import { memo, type ClipboardEvent } from 'react';
import { useFormAccess } from './FormAccess.ts';
import { pastedText } from './narrativeText.ts';
import { useReport } from './useReport.ts';
import { renewVisit } from './visit.ts';
import styles from './NarrativeInput.module.css';

function pasteParagraphs(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const area = event.currentTarget;
  const pasted = event.clipboardData.getData('text/plain');
  if (area.readOnly || pasted === '') return;
  event.preventDefault();
  const startsLine = /(?:^|\n)$/.test(area.value.slice(0, area.selectionStart));
  area.setRangeText(pastedText(pasted, startsLine), area.selectionStart, area.selectionEnd, 'end');
  // A paste is a step of undo of its own.
  renewVisit();
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  renewVisit();
}

/** How many characters a text has as people count them, without spaces and line breaks. */
function lengthOf(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}

/** Follows the text so that the box grows with it, and counts its characters; the box itself never renders. */
function NarrativeMeasure({ field, covers }: { field: string; covers: string }) {
  const { draftId } = useFormAccess();
  const text = useReport(draftId, (fields) => fields[field] ?? '');
  return (
    <>
      <div className={styles.mirror} aria-hidden="true">
        {`${text}\n`}
      </div>
      {covers !== '' && text.trim() === '' && (
        <p className={styles.covers} id={`covers-${field}`}>
          本部分应写明：{covers}
        </p>
      )}
      <p className={styles.count}>{lengthOf(text)} 字</p>
    </>
  );
}

interface NarrativeInputProps {
  readonly field: string;
  readonly label: string;
  /** What the official form asks this text to cover, shown while it is empty. */
  readonly covers: string;
}

/** A narrative: plain text, a line a paragraph, in a box as tall as its text. */
export const NarrativeInput = memo(function NarrativeInput({ field, label, covers }: NarrativeInputProps) {
  const { register, readOnly } = useFormAccess();
  return (
    <div className={styles.box}>
      <textarea
        {...register(field)}
        className={styles.text}
        aria-label={label}
        aria-describedby={covers === '' ? undefined : `covers-${field}`}
        readOnly={readOnly}
        spellCheck={false}
        rows={2}
        onPaste={pasteParagraphs}
      />
      <NarrativeMeasure field={field} covers={covers} />
    </div>
  );
});
