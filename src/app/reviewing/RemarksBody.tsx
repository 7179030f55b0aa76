import { useEffect, useState, type ComponentProps, type ComponentType } from 'react';
import { Button } from '#ui/button/Button.tsx';
import type MarkedRemarks from './MarkedRemarks.tsx';
import styles from './ReviewPanel.module.css';

type PanelProps = ComponentProps<typeof MarkedRemarks>;

let loaded: ComponentType<PanelProps> | null = null;

async function load(): Promise<ComponentType<PanelProps>> {
  const { default: component } = await import('./MarkedRemarks.tsx');
  loaded = component;
  return component;
}

/** Loads the inside of 审核意见 ahead of time, so that it opens at once, and without a net too. */
export async function preloadRemarks(): Promise<void> {
  try {
    await load();
  } catch {
    // It is tried again, and told, when it is used.
  }
}

/** The inside of 审核意见. It loads when there is something to show; where it does not arrive, it can be asked for again. */
export function RemarksBody(props: PanelProps) {
  const [Panel, setPanel] = useState(() => loaded);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (Panel || failed) return undefined;
    let wanted = true;
    load().then(
      (component) => {
        if (wanted) setPanel(() => component);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [Panel, failed]);

  if (Panel) return <Panel {...props} />;
  if (!failed) return <p className={styles.loading}>正在打开…</p>;
  return (
    <div className={styles.loading}>
      <p role="alert">审核意见没有加载成功，已写下的意见还在。请检查网络后再试。</p>
      <Button onClick={() => setFailed(false)}>再试一次</Button>
    </div>
  );
}
