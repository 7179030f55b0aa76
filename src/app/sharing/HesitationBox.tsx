import type { Ref } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import type { Hesitation } from './hesitations.ts';
import styles from './Sharing.module.css';

interface HesitationBoxProps {
  readonly hesitation: Hesitation;
  readonly isAgreed: boolean;
  /** Whether it was about to be shared without. */
  readonly isMissed: boolean;
  readonly box: Ref<HTMLInputElement>;
  readonly onAgree: (isAgreed: boolean) => void;
  /** Back to the report, to do what was overlooked. */
  readonly onGoBack: () => void;
}

/** Something that one may have overlooked, with the two ways: back to it, or on without. */
export function HesitationBox({
  hesitation: { id, text, consent },
  isAgreed,
  isMissed,
  box,
  onAgree,
  onGoBack,
}: HesitationBoxProps) {
  return (
    <div className={styles.hesitation}>
      <Notice
        look="warning"
        action={
          id !== 'revoking' && (
            <Button onClick={onGoBack}>{id === 'unwritten' ? '回去写完' : '回去查看'}</Button>
          )
        }
      >
        {text}
      </Notice>
      <label>
        <input
          ref={box}
          type="checkbox"
          checked={isAgreed}
          aria-invalid={isMissed}
          aria-describedby={isMissed ? `${id}-missed` : undefined}
          onChange={({ currentTarget }) => onAgree(currentTarget.checked)}
        />
        {consent}
      </label>
      {isMissed && (
        <p id={`${id}-missed`} className={styles.problem}>
          要这样分享，请先勾选。
        </p>
      )}
    </div>
  );
}
