import { useEffect, useRef } from 'react';
import { longestLink } from '#exchange/share/writeLink.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Handover } from './shareReport.ts';
import styles from './Sharing.module.css';

const number = new Intl.NumberFormat('zh-CN');

function Passphrase({ passphrase, what }: { passphrase: string; what: string }) {
  return (
    <section aria-label="口令" className={styles.secret}>
      <p>
        口令 <strong className={styles.passphrase}>{passphrase}</strong>
      </p>
      <CopyButton label="复制口令" text={passphrase} />
      <p>
        请打电话或当面告诉对方，不要和{what}
        发在同一个聊天或邮件里。口令不会存下来：关闭或刷新网页之前，可以在“分享”里再看到；之后忘了，可以再分享一次。
      </p>
    </section>
  );
}

function LinkBox({ address, onPreferFile }: { address: string; onPreferFile: () => void }) {
  const isLong = address.length > longestLink;
  return (
    <>
      <textarea
        className={styles.address}
        aria-label="分享链接"
        readOnly
        rows={4}
        value={address}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton label="复制链接" text={address} />
      <p className={styles.soft}>链接共 {number.format(address.length)} 个字符，要整段复制。</p>
      {isLong && (
        <Notice look="warning" action={<Button onClick={onPreferFile}>改用加锁的文件</Button>}>
          链接超过 {number.format(longestLink)}{' '}
          个字符，许多聊天程序、邮件和浏览器会把它截断，对方就打不开。建议改发文件。
        </Notice>
      )}
    </>
  );
}

interface HandedOverProps {
  readonly handover: Handover;
  /** The person would rather have a locked file than so long a link. */
  readonly onPreferFile: () => void;
}

/** What was made to be handed over, and how to go about it. */
export function HandedOver({ handover, onPreferFile }: HandedOverProps) {
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), [handover]);
  return (
    <>
      <p ref={first} tabIndex={-1}>
        {handover.way === 'link'
          ? '链接已经做好，请发给对方。'
          : `已保存文件“${handover.name}”，请发给对方。`}
        {handover.way !== 'link' && '对方在“年报”里用“打开文件”打开，或把文件拖进页面。'}
      </p>
      {handover.way === 'link' && <LinkBox address={handover.address} onPreferFile={onPreferFile} />}
      {handover.way !== 'file' && (
        <Passphrase passphrase={handover.passphrase} what={handover.way === 'link' ? '链接' : '文件'} />
      )}
    </>
  );
}
