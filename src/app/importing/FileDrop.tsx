import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import type { Import } from './Importing.tsx';
import styles from './FileDrop.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

interface FileDropProps {
  readonly onImport: (what: Import) => void;
  /** Whether an import is under way, which a dropped file must not take the place of. */
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on the page, unless something would be lost by it: an import, or what a dialog holds. */
export function FileDrop({ onImport, busy, children }: FileDropProps) {
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
      if (busy || document.querySelector('dialog[open]')) setRefused(true);
      else if (files.length > 0) onImport({ files });
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onImport, busy]);

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
