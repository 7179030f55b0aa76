import { flushSync } from 'react-dom';
import { useDrafts } from '#drafts/drafts.ts';
import { goToField } from '#editor/goToField.ts';
import { assess } from '#report/assess.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import styles from './FinalDialog.module.css';

/** Why a report is not exported as final: every error that remains, each leading to its cell. */
export function FinalDialog({ draftId, onClose }: { draftId: string; onClose: () => void }) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields);
  const errors = fields ? assess(fields).findings.filter(({ severity }) => severity === 'error') : [];
  return (
    <Dialog
      title="还不能导出定稿"
      onClose={onClose}
      wide
      actions={
        <Button look="primary" onClick={onClose}>
          返回修改
        </Button>
      }
    >
      <p>还有 {errors.length} 个错误，改正后才能导出定稿。草稿随时可以用“JSON 数据”导出。</p>
      <ol className={styles.errors}>
        {errors.map(({ id, cells, message, remedy }) => (
          <li key={`${id} ${cells[0] ?? ''}`}>
            <a
              href={`#/draft/${draftId}?cell=${cells[0] ?? ''}`}
              onClick={() => {
                flushSync(onClose);
                goToField(cells[0] ?? '');
              }}
            >
              {message}
            </a>
            <span>{remedy}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
