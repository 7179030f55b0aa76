import { useState } from 'react';
import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import { cellsLeftBehind } from '#report/forms/cellsLeftBehind.ts';
import { formById, formForYear } from '#report/forms/forms.ts';
import { readYear } from '#report/readYear.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { goToField } from './goToField.ts';
import type { RemedyProps } from './Remedy.tsx';

/** Takes the form that the year demands; asks first when numbers would have no place in it, and names them. */
export function SwitchForm({ draftId, onFollow }: Omit<RemedyProps, 'finding'>) {
  const [asking, setAsking] = useState(false);
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const year = readYear(fields['year']);
  const demanded = year === null ? null : formForYear(year);
  if (!demanded) return null;
  const { id, name } = demanded;
  const left = cellsLeftBehind(fields, formById(fields['form']), demanded);

  function change(): void {
    // The dialog gives the focus back before its place goes away with the finding.
    flushSync(() => setAsking(false));
    onFollow();
    drafts.change(draftId, { form: id }, 'fill');
    goToField('year');
  }

  return (
    <>
      <Button look="quiet" onClick={() => (left.length === 0 ? change() : setAsking(true))}>
        换用{name}
      </Button>
      {asking && (
        <Dialog
          title={`换用${name}`}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>取消</Button>
              <Button look="primary" onClick={change}>
                换用
              </Button>
            </>
          }
        >
          <p>
            下列 {left.length} 格在{name}
            里没有位置，换用后不再显示、打印和导出，需要在新格式里重新填写。换回原格式或撤销后，它们还在。
          </p>
          <ul>
            {left.map((cell) => (
              <li key={cell.name}>
                {cell.rowLabel}，{cell.columnLabel}：{fields[cell.name]}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
