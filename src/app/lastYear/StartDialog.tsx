import { drafts } from '#drafts/drafts.ts';
import { startFromLastYear } from '#report/years/startFromLastYear.ts';
import { goToDraft } from '../address.ts';
import LastYearDialog from './LastYearDialog.tsx';

/** Starts this year's report from last year's, wherever that is. */
export default function StartDialog({ onClose }: { onClose: () => void }) {
  return (
    <LastYearDialog
      title="从上年新建"
      explanation="选一份上年的年报。新年报沿用它的单位，上年结转件数按它的结转下年度数填好，文字作为改写的底稿；其他数字留空。"
      beside={null}
      onClose={onClose}
      onChosen={(report) => {
        onClose();
        goToDraft(drafts.create(startFromLastYear(report)));
      }}
    />
  );
}
