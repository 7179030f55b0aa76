import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { download } from '../download.ts';
import { listsOf } from './exportTable.ts';
import { useOverview } from './overviewStore.ts';
import type { Table } from './useTable.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the table out as an Excel file, as it is shown. */
export function ExportButton({ table }: { table: Table }) {
  const year = useOverview((state) => state.year);
  const [failed, setFailed] = useState(false);
  const { shown, rows } = table;

  async function exportTable(): Promise<void> {
    try {
      const { writeList } = await import('#exchange/excel/writeList.ts');
      const content = await writeList(listsOf(table), '年报汇总');
      download(`${year === '' ? '' : `${year}年`}年报汇总.xlsx`, new Uint8Array(content), mediaType);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button disabled={rows.length === 0} onClick={() => void exportTable()}>
        导出 Excel{shown.length < rows.length && `（列出的 ${shown.length} 份）`}
      </Button>
      {failed && (
        <Dialog
          title="没有导出"
          onClose={() => setFailed(false)}
          actions={
            <Button look="primary" onClick={() => setFailed(false)}>
              知道了
            </Button>
          }
        >
          <p>导出所需的程序没有加载成功，可能是网络断开，或网站刚刚更新。表格还在，请稍后再试一次。</p>
        </Dialog>
      )}
    </>
  );
}
