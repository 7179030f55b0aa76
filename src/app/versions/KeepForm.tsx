import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Field } from '#ui/field/Field.tsx';
import styles from './Versions.module.css';

interface KeepFormProps {
  /** Keeps a version under that name, `''` for none; resolves to whether it was kept. */
  readonly onKeep: (name: string) => Promise<boolean>;
}

/** Keeps a version of what the draft says now, under a name if one is given. */
export function KeepForm({ onKeep }: KeepFormProps) {
  const [name, setName] = useState('');
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep(name).then((isKept) => isKept && setName(''));
      }}
    >
      <Field label="名称（可不填）" htmlFor="version-name">
        <input
          id="version-name"
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Button look="primary" type="submit">
        保留当前版本
      </Button>
    </form>
  );
}
