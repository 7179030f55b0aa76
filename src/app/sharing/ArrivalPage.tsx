import { useEffect, useRef, type ReactNode } from 'react';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import styles from './Sharing.module.css';

interface ArrivalPageProps {
  readonly title: string;
  readonly source: string;
  readonly children: ReactNode;
  /** What can be done, at the foot. */
  readonly actions: ReactNode;
}

/** A step on the way of a shared report into the page. */
export function ArrivalPage({ title, source, children, actions }: ArrivalPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  useDocumentTitle(`${title} · 年报 Nianbao`);
  return (
    <main className={styles.page}>
      <section aria-labelledby="arrival-heading" className={styles.card}>
        <h1 id="arrival-heading" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.soft}>{source}。内容只在本机读取，不会上传。</p>
        {children}
        <div className={styles.actions}>{actions}</div>
      </section>
    </main>
  );
}
