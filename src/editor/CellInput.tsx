import { memo } from 'react';
import type { Cell } from '#report/forms/cells.ts';
import { CellProblem, problemIdsOf } from './CellProblem.tsx';
import { describedBy } from './describedBy.ts';
import { useFormAccess } from './FormAccess.ts';
import { LastYearNumber, lastYearIdOf } from './LastYearNumber.tsx';
import { RemarkMark, remarkMarkIdOf } from './RemarkMark.tsx';
import { useRemarksOn } from './remarkMarks.ts';
import { rowFormOf } from './RowForms.tsx';
import { useCellFault } from './useCellFault.ts';
import { useHasLastYearNumber } from './showLastYear.ts';
import styles from './Cells.module.css';

const inputModes = { count: 'numeric', change: 'text', amount: 'decimal' } as const;

/** A cell one types in. A key press renders it only when it becomes faulty, or is no longer. */
export const CellInput = memo(function CellInput({ cell }: { cell: Cell }) {
  const { register, readOnly } = useFormAccess();
  const fault = useCellFault(cell.name);
  const compared = useHasLastYearNumber(cell.name);
  const remarks = useRemarksOn(cell.name);

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
        aria-invalid={fault.severity === 'error'}
        data-doubtful={fault.severity === 'warning' || undefined}
        data-refused={fault.refused || undefined}
        aria-describedby={describedBy(
          problemIdsOf(cell.name, fault),
          compared && lastYearIdOf(cell.name),
          remarks > 0 && remarkMarkIdOf(cell.name),
        )}
      />
      {compared && <LastYearNumber cell={cell.name} />}
      {fault.findings > 0 && <CellProblem cell={cell.name} />}
      {remarks > 0 && <RemarkMark field={cell.name} count={remarks} inCell />}
    </>
  );
});
