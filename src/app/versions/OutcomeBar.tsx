import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#ui/button/Button.tsx';
import type { Outcome } from './useVersionCommands.ts';
import styles from './Versions.module.css';

/** What a command has done, spoken and shown, with the way back. */
export function OutcomeBar({ outcome }: { outcome: Outcome | null }) {
  const bar = useRef<HTMLDivElement>(null);
  const undo = outcome?.undo ?? null;
  return (
    <div
      ref={bar}
      role="status"
      tabIndex={-1}
      className={outcome === null ? styles.noOutcome : styles.outcome}
    >
      <span>{outcome?.text}</span>
      {undo && (
        <Button
          onClick={() => {
            // The button that has the focus goes away with what it takes back.
            bar.current?.focus();
            flushSync(undo.run);
          }}
        >
          {undo.label}
        </Button>
      )}
    </div>
  );
}
