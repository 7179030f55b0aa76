import { Component, type ReactNode } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { download } from './download.ts';
import styles from './App.module.css';

/** Stands in for a page that failed to render: the drafts are safe, and can be taken away. A class, as React demands of an error boundary. */
export class Rescue extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.message}>
        <h1>页面出错了，填写的内容都还在</h1>
        <p>请重新打开页面继续。若再次出错，可以先下载全部草稿备份。</p>
        <p className={styles.detail}>{error.message}</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => window.location.assign(window.location.pathname)}>
            重新打开
          </Button>
          <Button
            onClick={() =>
              download(
                '年报草稿备份.json',
                JSON.stringify(Object.values(drafts.getState().drafts), null, 2),
                'application/json',
              )
            }
          >
            下载全部草稿
          </Button>
        </div>
      </main>
    );
  }
}
