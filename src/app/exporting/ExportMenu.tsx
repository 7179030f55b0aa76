import { useState, type ComponentProps, type ComponentType } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import type Menu from '#ui/menu/Menu.tsx';
import type { Command } from '#ui/menu/Menu.tsx';
import { useOnDemand } from '#ui/useOnDemand.ts';
import { dataFormats, documentFormats, type ExportFormat } from './exportFormats.ts';
import { blockersOf } from './exportReport.ts';
import { howToLoad } from './howToLoad.ts';
import styles from './ExportMenu.module.css';

interface ExportMenuProps {
  readonly draftId: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onExportFinal: () => void;
}

type LoadedMenu = ComponentType<ComponentProps<typeof Menu>>;

/** Whether a report can be exported as final, in words. */
function finalState(fields: Fields): string {
  const blockers = blockersOf(fields);
  const errors = blockers.filter(({ severity }) => severity === 'error').length;
  const warnings = blockers.length - errors;
  if (blockers.length === 0) return '没有错误，可以导出';
  const counts = [errors > 0 ? `${errors} 个错误` : [], warnings > 0 ? `${warnings} 个警告没有处理` : []];
  return `还有 ${counts.flat().join('、')}`;
}

/** The menu itself, once its library is there. */
function ShownMenu({
  menu: MenuOf,
  draftId,
  onExport,
  onExportFinal,
}: ExportMenuProps & { readonly menu: LoadedMenu }) {
  const [open, setOpen] = useState(false);
  // Nothing while it is closed: a key press would assess the report once more.
  const state = useDrafts(({ drafts }) => (open ? finalState(drafts[draftId]?.fields ?? {}) : ''));

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
          title: `定稿：${state}`,
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
  const { part, failed, request } = useOnDemand(() => import('#ui/menu/Menu.tsx'));
  const saved = useDrafts((state) => state.saving[props.draftId]?.state === 'saved');

  if (part) return <ShownMenu {...props} menu={part.default} />;
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
