import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { copyText } from './copyText.ts';
import styles from './Sharing.module.css';

/** A button that copies a text, and says whether that worked. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [told, setTold] = useState('');
  return (
    <span className={styles.copy}>
      <Button
        onClick={({ currentTarget }) =>
          setTold(copyText(text, currentTarget) ? '已复制' : '没有复制成功，请选中文字后按 Ctrl+C 复制。')
        }
      >
        {label}
      </Button>
      <span role="status">{told}</span>
    </span>
  );
}
