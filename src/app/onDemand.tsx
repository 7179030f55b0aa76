import { useEffect, useState, type ComponentType } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { howToLoad } from './exporting/howToLoad.ts';
import { focusArrived } from './viewFocus.ts';
import styles from './App.module.css';

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const saved = useDrafts(({ saving }) => Object.values(saving).every(({ state }) => state === 'saved'));
  return (
    <main className={styles.message}>
      <p role="alert">这个页面没有加载成功。{howToLoad(saved)}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onRetry}>
          再试一次
        </Button>
        <a href="#/">回到我的年报</a>
      </div>
    </main>
  );
}

/**
 * A view that loads when it is first shown. Where its file does not arrive, it says so and can be asked for again:
 * unlike `React.lazy`, which remembers the failure and takes the page down.
 *
 * @param quietly for what a page does without: nothing stands in its place until it is there, nor where it does not
 * arrive
 *
 * @example const PrintView = onDemand(() => import('./PrintView.tsx'))
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  quietly = false,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;

  return function OnDemand(props: Props) {
    const [View, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);

    useEffect(() => {
      if (View || failed) return undefined;
      let wanted = true;
      load().then(
        ({ default: component }) => {
          loaded = component;
          if (wanted) setView(() => component);
        },
        () => {
          if (wanted) setFailed(true);
        },
      );
      return () => {
        wanted = false;
      };
    }, [View, failed]);

    useEffect(() => {
      if (View) focusArrived();
    }, [View]);

    if (View) return <View {...props} />;
    if (quietly) return null;
    if (failed) return <NotLoaded onRetry={() => setFailed(false)} />;
    return <p className={styles.loading}>正在打开…</p>;
  };
}
