import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { versionedFields } from '#drafts/version.ts';
import type { Landed } from '../sharing/arrivals.ts';
import { leaveImport, useBack } from './importHistory.ts';
import ImportReview from './ImportReview.tsx';
import { isShared } from './isShared.ts';
import { forgetPaste } from './keptPaste.ts';
import { OpenedFiles } from './OpenedFiles.tsx';
import { openFile, type Opened } from './openFile.ts';
import { SharedInImport } from './SharedInImport.tsx';
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

/** Opens a draft in place of the import: Back leads to where the import began. */
function openInstead(draft: string): void {
  window.location.replace(`#/draft/${draft}`);
}

interface ImportingProps {
  readonly what: Import;
  readonly onDone: () => void;
  /** A report that was shared has come to where it belongs. */
  readonly onLanded: (landed: Landed) => void;
}

/** Takes files or a pasted text through 导入核对 to drafts. One report leads to its editor, several stay a list. */
export default function Importing({ what, onDone, onLanded }: ImportingProps) {
  const [opened, setOpened] = useState<Opened | null>('opened' in what ? what.opened : null);
  const [files, setFiles] = useState(() => ('files' in what ? what.files : []));

  function leave(): void {
    onDone();
    leaveImport();
  }

  if (opened && isShared(opened)) {
    return (
      <SharedInImport
        opened={opened}
        onOther={setOpened}
        onLeave={leave}
        onLanded={(landed) => {
          onDone();
          if ('opened' in what) forgetPaste();
          openInstead(landed.draft);
          onLanded(landed);
        }}
      />
    );
  }
  if (opened) {
    return (
      <ImportReview
        opened={opened}
        onCancel={leave}
        onOther={(others) => {
          setOpened(null);
          setFiles(others);
        }}
        onConfirm={(fields) => {
          onDone();
          if ('opened' in what) forgetPaste();
          openInstead(drafts.create(versionedFields(fields)));
        }}
      />
    );
  }
  if (files.length > 1)
    return <OpenedFiles files={files} onDone={onDone} onLeave={leave} onLanded={onLanded} />;
  return files[0] ? <OneFile file={files[0]} onOpened={setOpened} onLeave={leave} /> : null;
}
