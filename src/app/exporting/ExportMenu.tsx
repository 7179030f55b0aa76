import { lazy, Suspense, useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import type { Command } from '#ui/menu/Menu.tsx';

const Menu = lazy(() => import('#ui/menu/Menu.tsx'));

interface ExportMenuProps {
  readonly draftId: string;
  readonly onExportDraft: () => void;
  readonly onExportFinal: () => void;
}

/** The menu 导出. Its library loads when it is first opened. */
export function ExportMenu({ draftId, onExportDraft, onExportFinal }: ExportMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button look="primary" aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)}>
      导出
    </Button>
  );
  if (!wanted) return button;

  const draft: readonly Command[] = [{ id: 'json', label: 'JSON 数据', run: onExportDraft }];
  const final: readonly Command[] = [{ id: 'final', label: '导出定稿', run: onExportFinal }];
  const print: readonly Command[] = [
    {
      id: 'print',
      label: '打印或存为 PDF',
      run: () => {
        window.location.hash = `#/draft/${draftId}/print`;
      },
    },
  ];
  return (
    <Suspense fallback={button}>
      <Menu
        label="导出"
        sections={[
          { title: '草稿', commands: draft },
          { title: '检查无误后', commands: final },
          { title: '纸质', commands: print },
        ]}
      />
    </Suspense>
  );
}
