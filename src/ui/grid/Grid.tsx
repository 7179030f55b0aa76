import { type AriaAttributes, type ReactNode, type SyntheticEvent, useRef } from 'react';
import { moveMouse, pressMouse } from './dragMouse.ts';
import { type GridMemory, type GridOwner, type LiveGrid, selectBlock } from './liveGrid.ts';
import { pressKey } from './pressKey.ts';
import { copyBlock, cutBlock, pasteBlock } from './transfer.ts';
import { enterCell, leaveCell } from './visitCell.ts';
import styles from './Grid.module.css';

export interface GridProps extends GridOwner, AriaAttributes {
  readonly className?: string | undefined;
  /** The table's content. Each cell of the matrix is the `input` or `output` in a `td` that bears its name as `data-cell`. */
  readonly children: ReactNode;
}

/**
 * A table of cells to type in, with the keys, the selecting, the copying and the pasting of blocks that
 * people know from spreadsheets.
 *
 * It hears the events of its cells where they arrive at the table and sets no state: neither typing nor
 * selecting renders anything. Cells are the owner's, uncontrolled; the `td` of a selected one bears
 * `data-selected`.
 *
 * @example
 * <Grid matrix={rows} read={textOf} onWrite={change} onPasteReport={tell} readOnly={false}>
 *   <tbody><tr><th>规章</th><td><input data-cell="disclosure.rules.issued" /></td></tr></tbody>
 * </Grid>
 */
export function Grid({
  matrix,
  read,
  onWrite,
  onPasteReport,
  readOnly,
  className = '',
  children,
  ...aria
}: GridProps) {
  const memory = useRef<GridMemory>({ block: undefined, dragFrom: undefined, entered: undefined });
  const status = useRef<HTMLSpanElement>(null);

  function on<E extends Event>(act: (grid: LiveGrid, event: E) => void) {
    return (event: SyntheticEvent<HTMLTableElement, E>) => {
      if (!status.current) return;
      const owner = { matrix, read, onWrite, onPasteReport, readOnly };
      const table = event.currentTarget;
      act({ owner, memory: memory.current, table, status: status.current }, event.nativeEvent);
    };
  }

  return (
    <>
      {/* Focusable by mouse, so that a block of computed cells alone can be copied. */}
      <table
        {...aria}
        className={`${styles.grid} ${className}`}
        tabIndex={-1}
        onKeyDown={on(pressKey)}
        onMouseDown={on(pressMouse)}
        onMouseMove={on(moveMouse)}
        onFocus={on(enterCell)}
        onBlur={on(leaveCell)}
        onInput={on((grid) => selectBlock(grid, undefined))}
        onCopy={on(copyBlock)}
        onCut={on(cutBlock)}
        onPaste={on(pasteBlock)}
      >
        {children}
      </table>
      <span ref={status} className={styles.status} aria-live="polite" />
    </>
  );
}
