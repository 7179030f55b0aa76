import { memo } from 'react';
import { equationsOf, type Equation } from '#report/equations/equationsOf.ts';
import type { Form, TableId } from '#report/forms/form.ts';
import { useFormAccess } from './FormAccess.ts';
import { useReport } from './useReport.ts';
import styles from './BalanceRows.module.css';

/** By how much a column is out of balance, signed: left side minus right side. */
const BalanceCell = memo(function BalanceCell({ equation }: { equation: Equation }) {
  const { draftId } = useFormAccess();
  const difference = useReport(draftId, (_, { findings }) => {
    const sides = findings.find(({ id }) => id === equation.id)?.sides;
    return sides ? (sides.left - sides.right).toString() : '0';
  });
  if (difference === '0') return <span className={styles.holds}>✓ 平</span>;
  return <span className={styles.broken}>差 {difference.replace('-', '−')}</span>;
});

interface BalanceRowsProps {
  readonly form: Form;
  readonly table: TableId;
  readonly labelColumns: number;
}

/** Under a table, for each rule that binds its columns and is no total: whether every column holds, live. */
export const BalanceRows = memo(function BalanceRows({ form, table, labelColumns }: BalanceRowsProps) {
  const families = form.equations.filter(
    (family) => family.table === table && family.each === 'column' && !family.computes,
  );
  if (families.length === 0) return null;
  return (
    <tfoot className={styles.foot}>
      {families.map((family) => (
        <tr key={family.id}>
          <th scope="row" colSpan={labelColumns}>
            勾稽核对：{family.leftText}＝{family.rightText}
          </th>
          {equationsOf(form)
            .filter((equation) => equation.family === family)
            .map((equation) => (
              <td key={equation.id}>
                <BalanceCell equation={equation} />
              </td>
            ))}
        </tr>
      ))}
    </tfoot>
  );
});
