import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { goToDraft } from '../address.ts';
import ImportReview from './ImportReview.tsx';
import { OpenedFiles } from './OpenedFiles.tsx';
import { openFile, type Opened } from './openFile.ts';
import styles from './ImportReview.module.css';

/** What is to be imported: files that are still to be read, or a text that has been. */
export type Import = { readonly files: readonly File[] } | { readonly opened: Opened };

function OneFile({ file, onOpened }: { file: File; onOpened: (opened: Opened) => void }) {
  useEffect(() => {
    let wanted = true;
    void openFile(file).then((opened) => {
      if (wanted) onOpened(opened);
    });
    return () => {
      wanted = false;
    };
  }, [file, onOpened]);
  return (
    <main className={styles.review}>
      <p role="status">正在读取“{file.name}”…</p>
    </main>
  );
}

function createAndOpen(fields: Fields): void {
  goToDraft(drafts.create(fields));
}

/** Takes files or a pasted text through 导入核对 to drafts. One report leads to its editor, several stay a list. */
export default function Importing({ what, onDone }: { what: Import; onDone: () => void }) {
  const [opened, setOpened] = useState<Opened | null>('opened' in what ? what.opened : null);
  if (opened) {
    return (
      <ImportReview
        opened={opened}
        onCancel={onDone}
        onConfirm={(fields) => {
          onDone();
          createAndOpen(fields);
        }}
      />
    );
  }
  const [file, ...more] = 'files' in what ? what.files : [];
  if (!file) return null;
  if (more.length === 0) return <OneFile file={file} onOpened={setOpened} />;
  return <OpenedFiles files={[file, ...more]} onDone={onDone} />;
}
