import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import styles from './AcknowledgeForm.module.css';

interface AcknowledgeFormProps {
  /** What was written earlier, before the numbers changed; '' where there is nothing. */
  readonly earlier: string;
  /** The reason is given; `from` is the form, which is about to go away. */
  readonly onConfirm: (reason: string, from: Element) => void;
  /** Puts the form away: of one that a person opened, which then takes the focus. */
  readonly onCancel?: () => void;
}

/** Whether a reason has no sign that can be seen. */
function isBlank(reason: string): boolean {
  return reason.replace(/[\s\p{Cf}\u2800\u3164]/gu, '') === '';
}

/** Asks why a finding is right as it is. A reason that was given before the numbers changed is confirmed anew by one click. */
export function AcknowledgeForm({ earlier, onConfirm, onCancel }: AcknowledgeFormProps) {
  const id = useId();
  const [reason, setReason] = useState(earlier);
  // How often it was confirmed without a reason: each time it is said anew.
  const [refusals, setRefusals] = useState(0);
  const missing = refusals > 0;
  const box = useRef<HTMLTextAreaElement>(null);
  const wasOpened = onCancel !== undefined;
  useEffect(() => {
    if (wasOpened) box.current?.focus();
  }, [wasOpened]);

  return (
    <form
      className={styles.form}
      data-own-undo=""
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(reason)) onConfirm(reason, event.currentTarget);
        else {
          setRefusals(refusals + 1);
          box.current?.focus();
        }
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onCancel) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {earlier !== '' && (
        <span className={styles.lapsed}>所涉内容在写明理由之后有变动，请改正，或者重新确认。</span>
      )}
      <label htmlFor={id}>理由</label>
      <textarea
        ref={box}
        id={id}
        rows={2}
        value={reason}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
          setRefusals(0);
        }}
        placeholder="情况属实的，写明理由"
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
      />
      {/* It stands there before it speaks, or some screen readers miss what it says. */}
      <span id={`${id}-missing`} role="alert" className={styles.missing}>
        {missing && <span key={refusals}>{reason === '' ? '请写明理由。' : '只有空格，请写明理由。'}</span>}
      </span>
      <div className={styles.actions}>
        <Button type="submit" look="plain">
          确认理由
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            取消
          </Button>
        )}
      </div>
    </form>
  );
}
