import { useState, type ComponentProps, type ComponentType } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import type Menu from '#ui/menu/Menu.tsx';
import type { Command } from '#ui/menu/Menu.tsx';
import { dataFormats, documentFormats, type ExportFormat } from './exportFormats.ts';
import { errorCount } from './exportReport.ts';
import { howToLoad } from './howToLoad.ts';
import styles from './ExportMenu.module.css';

interface ExportMenuProps {
  readonly draftId: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onExportFinal: () => void;
}

type LoadedMenu = ComponentType<ComponentProps<typeof Menu>>;

/** The menu itself, once its library is there. */
function ShownMenu({
  menu: MenuOf,
  draftId,
  onExport,
  onExportFinal,
}: ExportMenuProps & { readonly menu: LoadedMenu }) {
  const [open, setOpen] = useState(false);
  // Nothing while it is closed: a key press would assess the report once more.
  const errors = useDrafts((state) => (open ? errorCount(state.drafts[draftId]?.fields ?? {}) : 0));

  function commandFor(format: ExportFormat): Command {
    return { id: format.id, label: format.label, run: () => onExport(format) };
  }
  function print(): void {
    window.location.hash = `#/draft/${draftId}/print`;
  }
  return (
    <MenuOf
      label="导出"
      open={open}
      onOpenChange={setOpen}
      sections={[
        {
          title: errors === 0 ? '定稿：没有错误，可以导出' : `定稿：还有 ${errors} 个错误`,
          commands: [{ id: 'final', label: '导出定稿', run: onExportFinal }],
        },
        {
          title: '报告',
          commands: [
            ...documentFormats.map(commandFor),
            { id: 'print', label: '打印或存为 PDF', run: print },
          ],
        },
        { title: '数据', commands: dataFormats.map(commandFor) },
      ]}
    />
  );
}

/** The menu 导出. Its library loads when it is first opened; where it does not, the button stays, to press again. */
export function ExportMenu(props: ExportMenuProps) {
  const [menu, setMenu] = useState<{ readonly component: LoadedMenu } | null>(null);
  const [failed, setFailed] = useState(false);
  const saved = useDrafts((state) => state.saving[props.draftId]?.state === 'saved');

  async function load(): Promise<void> {
    setFailed(false);
    try {
      const { default: component } = await import('#ui/menu/Menu.tsx');
      setMenu({ component });
    } catch {
      setFailed(true);
    }
  }

  if (menu) return <ShownMenu {...props} menu={menu.component} />;
  return (
    <div className={styles.menu}>
      <span role="alert" className={styles.failed}>
        {failed && `导出菜单没有加载成功，请再点一次“导出”。若仍不行：${howToLoad(saved)}`}
      </span>
      <Button look="primary" aria-haspopup="menu" aria-expanded={false} onClick={() => void load()}>
        导出
      </Button>
    </div>
  );
}
