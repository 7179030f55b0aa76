import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { droppedEntries, filesIn } from '../overview/droppedFolders.ts';
import type { FoundFile } from '../overview/foundFiles.ts';
import styles from './FileDrop.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** A folder was dropped: what lies in it and in those within. */
  readonly onFolder: (found: readonly FoundFile[]) => void;
  /** Whether an import is under way, which a dropped file must not take the place of. */
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on the page, unless something would be lost by it: an import, or what a dialog holds. */
export function FileDrop({ onFiles, onFolder, busy, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const folders = event.dataTransfer ? droppedEntries(event.dataTransfer) : [];
      if (busy || document.querySelector('dialog[open]')) setRefused(true);
      else if (folders.length > 0) void filesIn(folders).then(onFolder);
      else if (files.length > 0) onFiles(files);
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFiles, onFolder, busy]);

  return (
    <>
      {children}
      {over && <div className={styles.over}>松开鼠标，打开这份年报</div>}
      {refused && (
        <Dialog
          title="没有打开拖入的文件"
          onClose={() => setRefused(false)}
          actions={
            <Button look="primary" onClick={() => setRefused(false)}>
              知道了
            </Button>
          }
        >
          <p>
            {busy ? '请先完成或取消当前的导入' : '请先完成或关闭正在填写的对话框'}
            ，再把文件拖进来。已填写的内容都还在。
          </p>
        </Dialog>
      )}
    </>
  );
}
