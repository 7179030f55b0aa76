import { useState } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import Menu, { type Command } from '#ui/menu/Menu.tsx';
import type { ExportFormat } from './exportFormat.ts';
import { dataFormats, documentFormats } from './exportFormats.ts';
import type { ExportMenuProps } from './ExportMenu.tsx';
import { blockersOf } from './exportReport.ts';

/** Whether a report can be exported as final, in words. */
function finalState(fields: Fields): string {
  const blockers = blockersOf(fields);
  const errors = blockers.filter(({ severity }) => severity === 'error').length;
  const warnings = blockers.length - errors;
  if (blockers.length === 0) return '没有错误，可以导出 JSON 文件';
  const counts = [errors > 0 ? `${errors} 个错误` : [], warnings > 0 ? `${warnings} 个警告没有处理` : []];
  return `还有 ${counts.flat().join('、')}`;
}

/** The menu itself, with all that is needed only once it opens. */
export default function ShownMenu({ draftId, onExport, onExportFinal }: ExportMenuProps) {
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
    <Menu
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
