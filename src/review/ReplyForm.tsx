import { useEffect, useId, useRef, useState } from 'react';
import { longestWriting } from '#report/review/eventSchema.ts';
import { Button } from '#ui/button/Button.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { keepWriting, keptWriting } from './keptWriting.ts';
import styles from './Remark.module.css';

interface ReplyFormProps {
  readonly draftId: string;
  /** The remark that is replied to. */
  readonly remark: string;
  readonly onReply: (text: string) => void;
  readonly onCancel: () => void;
}

function problemOf(text: string): string | null {
  if (text.trim() === '') return '请填写答复。';
  return text.length > longestWriting ? `文字太长，最多 ${longestWriting} 字，请缩短。` : null;
}

/** Writes a reply to a remark. What is being written survives a reload. */
export function ReplyForm({ draftId, remark, onReply, onCancel }: ReplyFormProps) {
  const id = useId();
  const [text, setText] = useState(() => keptWriting(draftId, remark) ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  // After a reload the form is there again, and nobody has asked for it.
  const wasKept = useRef(text !== '');
  useEffect(() => {
    if (!wasKept.current) box.current?.focus();
  }, []);

  function reply(): void {
    const found = problemOf(text);
    setProblem(found);
    if (found !== null) box.current?.focus();
    else onReply(text.trim());
  }

  return (
    <form
      className={styles.reply}
      data-own-undo=""
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        reply();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          reply();
        } else if (event.key === 'Escape' && text.trim() === '') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <Field label="答复" htmlFor={`${id}-text`} error={problem}>
        <textarea
          ref={box}
          id={`${id}-text`}
          rows={2}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem(null);
            keepWriting(draftId, remark, currentTarget.value === '' ? null : currentTarget.value);
          }}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : errorIdOf(`${id}-text`)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" look="plain">
          写下答复
        </Button>
        <Button look="quiet" onClick={onCancel}>
          取消
        </Button>
      </div>
    </form>
  );
}
