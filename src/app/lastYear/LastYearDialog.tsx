import { useState } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import type { Draft } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { openFile, type Opened } from '../importing/openFile.ts';
import { FileButton } from '../list/FileButton.tsx';
import { CandidateList } from './CandidateList.tsx';
import { candidatesFor } from './candidates.ts';
import { LastYearReview } from './LastYearReview.tsx';
import styles from './LastYear.module.css';

interface LastYearDialogProps {
  readonly title: string;
  /** What becomes of the report that is chosen. */
  readonly explanation: string;
  /** The draft beside which it is put; null where a new one is started from it. */
  readonly beside: Draft | null;
  readonly onChosen: (report: Fields) => void;
  readonly onClose: () => void;
}

/** Asks for last year's report: one of the drafts, or any file that can be read, which then goes through 导入核对. */
export default function LastYearDialog({
  title,
  explanation,
  beside,
  onChosen,
  onClose,
}: LastYearDialogProps) {
  const drafts = useDrafts((state) => state.drafts);
  const [reading, setReading] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const candidates = candidatesFor(Object.values(drafts), beside);

  async function read(file: File): Promise<void> {
    setReading(file.name);
    setOpened(await openFile(file));
    setReading(null);
  }

  if (opened) {
    return <LastYearReview opened={opened} onConfirm={onChosen} onCancel={() => setOpened(null)} />;
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <FileButton
            label="打开上年年报文件"
            multiple={false}
            onFiles={([file]) => file && void read(file)}
          />
        </>
      }
    >
      <p>{explanation}</p>
      <p role="status" hidden={reading === null}>
        {reading !== null && `正在读取“${reading}”…`}
      </p>
      {candidates.length === 0 ? (
        <p className={styles.note}>
          本机没有别的年报，请打开上年年报的文件：网页、Word、Excel、PDF、文本或导出的 JSON 数据都可以。
        </p>
      ) : (
        <CandidateList candidates={candidates} onPick={({ draft }) => onChosen(draft.fields)} />
      )}
    </Dialog>
  );
}
