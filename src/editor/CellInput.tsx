import { memo } from 'react';
import type { Cell } from '#report/forms/cells.ts';
import { CellProblem, problemIdsOf } from './CellProblem.tsx';
import { useFormAccess } from './FormAccess.ts';
import { rowFormOf } from './RowForms.tsx';
import { useCellFault } from './useCellFault.ts';
import styles from './Cells.module.css';

const inputModes = { count: 'numeric', change: 'text', amount: 'decimal' } as const;

/** A cell one types in. A key press renders it only when it becomes faulty, or is no longer. */
export const CellInput = memo(function CellInput({ cell }: { cell: Cell }) {
  const { register, readOnly } = useFormAccess();
  const fault = useCellFault(cell.name);

  return (
    <>
      <input
        {...register(cell.name)}
        data-cell={cell.name}
        form={rowFormOf(cell)}
        className={styles.input}
        type="text"
        inputMode={inputModes[cell.kind]}
        enterKeyHint="next"
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        aria-label={`${cell.rowLabel} ${cell.columnLabel}`}
        aria-invalid={fault.findings > 0}
        data-refused={fault.refused || undefined}
        aria-describedby={problemIdsOf(cell.name, fault)}
      />
      {fault.findings > 0 && <CellProblem cell={cell.name} />}
    </>
  );
});
