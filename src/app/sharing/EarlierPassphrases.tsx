import { momentText } from '#drafts/momentText.ts';
import { CopyButton } from './CopyButton.tsx';
import { passphrasesOf } from './handedOut.ts';
import styles from './Sharing.module.css';

/** The passphrases of what was handed out of a draft before, folded. */
export function EarlierPassphrases({ draftId }: { draftId: string }) {
  const earlier = passphrasesOf(draftId);
  if (earlier.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>刚才分享时的口令（{earlier.length}）</summary>
      <ul>
        {earlier.map(({ at, what, passphrase }) => (
          <li key={passphrase}>
            <div>
              {momentText(at)} {what} <strong className={styles.passphrase}>{passphrase}</strong>
            </div>
            <CopyButton label="复制口令" text={passphrase} />
          </li>
        ))}
      </ul>
      <p className={styles.soft}>关闭或刷新网页之后不再显示。</p>
    </details>
  );
}
