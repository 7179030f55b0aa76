import { lazy, Suspense, useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import type { Command } from '#ui/menu/Menu.tsx';
import { dataFormats, documentFormats, type ExportFormat } from './exportFormats.ts';

const Menu = lazy(() => import('#ui/menu/Menu.tsx'));

interface ExportMenuProps {
  readonly draftId: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onExportFinal: () => void;
}

/** The menu 导出. Its library loads when it is first opened. */
export function ExportMenu({ draftId, onExport, onExportFinal }: ExportMenuProps) {
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const button = (
    <Button look="primary" aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)}>
      导出
    </Button>
  );
  if (!wanted) return button;

  function commandFor(format: ExportFormat): Command {
    return { id: format.id, label: format.label, run: () => onExport(format) };
  }
  function print(): void {
    window.location.hash = `#/draft/${draftId}/print`;
  }
  return (
    <Suspense fallback={button}>
      <Menu
        label="导出"
        open={open}
        onOpenChange={setOpen}
        sections={[
          {
            title: '报告',
            commands: [
              ...documentFormats.map(commandFor),
              { id: 'print', label: '打印或存为 PDF', run: print },
            ],
          },
          { title: '数据', commands: dataFormats.map(commandFor) },
          {
            title: '没有错误之后',
            commands: [{ id: 'final', label: '导出定稿', run: onExportFinal }],
          },
        ]}
      />
    </Suspense>
  );
}
