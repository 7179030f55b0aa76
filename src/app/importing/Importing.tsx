import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { leaveImport, useBack } from './importHistory.ts';
import ImportReview from './ImportReview.tsx';
import { forgetPaste } from './keptPaste.ts';
import { OpenedFiles } from './OpenedFiles.tsx';
import { openFile, type Opened } from './openFile.ts';
import styles from './ImportReview.module.css';

/** What is to be imported: files that are still to be read, or a text that has been. */
export type Import = { readonly files: readonly File[] } | { readonly opened: Opened };

interface OneFileProps {
  readonly file: File;
  readonly onOpened: (opened: Opened) => void;
  readonly onLeave: () => void;
}

function OneFile({ file, onOpened, onLeave }: OneFileProps) {
  useBack(onLeave);
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

/** Opens a new draft in place of the import: Back leads to where the import began. */
function createAndOpen(fields: Fields): void {
  window.location.replace(`#/draft/${drafts.create(fields)}`);
}

/** Takes files or a pasted text through 导入核对 to drafts. One report leads to its editor, several stay a list. */
export default function Importing({ what, onDone }: { what: Import; onDone: () => void }) {
  const [opened, setOpened] = useState<Opened | null>('opened' in what ? what.opened : null);

  function leave(): void {
    onDone();
    leaveImport();
  }

  if (opened) {
    return (
      <ImportReview
        opened={opened}
        onCancel={leave}
        onConfirm={(fields) => {
          onDone();
          if ('opened' in what) forgetPaste();
          createAndOpen(fields);
        }}
      />
    );
  }
  const files = 'files' in what ? what.files : [];
  if (files.length > 1) return <OpenedFiles files={files} onDone={onDone} onLeave={leave} />;
  return files[0] ? <OneFile file={files[0]} onOpened={setOpened} onLeave={leave} /> : null;
}
