import { memo } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { drafts } from '#drafts/drafts.ts';
import type { Cell } from '#report/forms/cells.ts';
import { CellProblem, problemIdsOf } from './CellProblem.tsx';
import { describedBy } from './describedBy.ts';
import { useFormAccess } from './FormAccess.ts';
import { goToField } from './goToField.ts';
import { LastYearNumber, lastYearIdOf } from './LastYearNumber.tsx';
import { RemarkMark, remarkMarkIdOf } from './RemarkMark.tsx';
import { useRemarksOn } from './remarkMarks.ts';
import { useHasLastYearNumber } from './showLastYear.ts';
import { useCellFault } from './useCellFault.ts';
import { useReport } from './useReport.ts';
import styles from './Cells.module.css';

/**
 * A total. It is computed from its parts; where a document stated another number, both are shown with the two
 * ways out: take the computed one, or correct a part.
 */
export const TotalCell = memo(function TotalCell({ cell, parts }: { cell: Cell; parts: readonly string[] }) {
  const { draftId, readOnly } = useFormAccess();
  const computed = useReport(
    draftId,
    (_, { figures }) => figures.totals.get(cell.name)?.computed.toString() ?? '',
  );
  const stated = useReport(
    draftId,
    (_, { figures }) => figures.totals.get(cell.name)?.stated?.toString() ?? null,
  );
  const fault = useCellFault(cell.name);
  const compared = useHasLastYearNumber(cell.name);
  const remarks = useRemarksOn(cell.name);
  const name = `${cell.rowLabel} ${cell.columnLabel}`;
  const [firstPart] = parts;

  return (
    <>
      <output
        data-cell={cell.name}
        data-stated={stated === null ? undefined : ''}
        className={styles.total}
        data-faulty={fault.severity === 'error' || undefined}
        data-doubtful={fault.severity === 'warning' || undefined}
        tabIndex={-1}
        aria-live="off"
        aria-label={name}
        aria-describedby={describedBy(
          problemIdsOf(cell.name, fault),
          compared && lastYearIdOf(cell.name),
          remarks > 0 && remarkMarkIdOf(cell.name),
        )}
      >
        {stated ?? computed}
      </output>
      {compared && <LastYearNumber cell={cell.name} />}
      {stated !== null && (
        <span className={styles.waysOut}>
          <span>计算为 {computed}</span>
          {!readOnly && (
            <>
              <Button
                look="quiet"
                aria-label={`${name}：改用 ${computed}`}
                onClick={() => {
                  drafts.change(draftId, { [cell.name]: '' }, 'fill');
                  goToField(cell.name);
                }}
              >
                改用 {computed}
              </Button>
              {firstPart !== undefined && (
                <Button look="quiet" aria-label={`${name}：查各项`} onClick={() => goToField(firstPart)}>
                  查各项
                </Button>
              )}
            </>
          )}
        </span>
      )}
      {fault.findings > 0 && <CellProblem cell={cell.name} />}
      {remarks > 0 && <RemarkMark field={cell.name} count={remarks} inCell />}
    </>
  );
});
