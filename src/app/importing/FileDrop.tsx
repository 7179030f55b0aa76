import { useEffect, useState, type ReactNode } from 'react';
import type { Opened } from '../App.tsx';
import { openFile } from './openFile.ts';
import styles from './FileDrop.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes a file dropped anywhere on the page. */
export function FileDrop({
  onOpened,
  children,
}: {
  onOpened: (opened: Opened) => void;
  children: ReactNode;
}) {
  const [over, setOver] = useState(false);

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
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file).then(onOpened);
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onOpened]);

  return (
    <>
      {children}
      {over && <div className={styles.over}>松开鼠标，打开这份年报</div>}
    </>
  );
}
