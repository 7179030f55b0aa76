import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { unlockText } from '#exchange/share/unlockText.ts';
import { Button } from '#ui/button/Button.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { ArrivalPage } from './ArrivalPage.tsx';
import styles from './Sharing.module.css';

interface UnlockPageProps {
  readonly locked: Uint8Array;
  readonly source: string;
  readonly onUnlocked: (text: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the passphrase of something locked, as often as it takes. */
export function UnlockPage({ locked, source, onUnlocked, onLeave }: UnlockPageProps) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  async function unlock(): Promise<void> {
    if (busy) return;
    flushSync(() => {
      setBusy(true);
      setProblem(null);
    });
    const result = await unlockText(locked, passphrase);
    if (result.ok) {
      onUnlocked(result.text);
      return;
    }
    flushSync(() => {
      setBusy(false);
      setProblem(result.reason);
    });
    document.getElementById(id)?.focus();
  }

  return (
    <ArrivalPage
      title="打开加锁的年报"
      source={source}
      actions={
        <>
          <Button onClick={onLeave}>取消</Button>
          <Button look="primary" type="submit" form={`${id}-form`} aria-disabled={busy}>
            打开
          </Button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <Field
          label="口令"
          htmlFor={id}
          error={problem}
          note="16 位数字，由发送人另行告知。有没有空格和短横都可以。"
        >
          <input
            id={id}
            className={styles.typed}
            inputMode="numeric"
            autoComplete="off"
            value={passphrase}
            readOnly={busy}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : errorIdOf(id)}
          />
        </Field>
      </form>
      <p role="status" className={styles.soft}>
        {busy && '正在解开…'}
      </p>
      {problem !== null && (
        <p role="alert" className={styles.unseen}>
          {problem}
        </p>
      )}
    </ArrivalPage>
  );
}
