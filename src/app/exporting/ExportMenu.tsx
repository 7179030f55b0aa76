import { useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { useOnDemand } from '#ui/useOnDemand.ts';
import type { ExportFormat } from './exportFormat.ts';
import { howToLoad } from './howToLoad.ts';
import styles from './ExportMenu.module.css';

export interface ExportMenuProps {
  readonly draftId: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onExportFinal: () => void;
}

/** The menu 导出. Its library loads when it is first opened; where it does not, the button stays, to press again. */
export function ExportMenu(props: ExportMenuProps) {
  const { part, failed, request } = useOnDemand(() => import('./ShownMenu.tsx'));
  // Asked only for the sentence: how saving stands changes at every key press.
  const saved = useDrafts((state) => failed && state.saving[props.draftId]?.state === 'saved');

  if (part) return <part.default {...props} />;
  return (
    <div className={styles.menu}>
      <span role="alert" className={styles.failed}>
        {failed && `导出菜单没有加载成功，请再点一次“导出”。若仍不行：${howToLoad(saved)}`}
      </span>
      <Button look="primary" aria-haspopup="menu" aria-expanded={false} onClick={request}>
        导出
      </Button>
    </div>
  );
}
