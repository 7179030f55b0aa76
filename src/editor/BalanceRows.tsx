import { memo } from 'react';
import { equationsOf, type Equation } from '#report/equations/equationsOf.ts';
import { unreadableIn } from '#report/equations/unreadableIn.ts';
import type { Form, TableId } from '#report/forms/form.ts';
import { useFormAccess } from './FormAccess.ts';
import { useReport } from './useReport.ts';
import styles from './BalanceRows.module.css';

/** By how much a column is out of balance, signed: left side minus right side. */
const BalanceCell = memo(function BalanceCell({ equation }: { equation: Equation }) {
  const { draftId } = useFormAccess();
  const difference = useReport(draftId, (_, { form, figures, findings }) => {
    const sides = findings.find(({ id }) => id === equation.id)?.sides;
    if (sides) return (sides.left - sides.right).toString();
    return unreadableIn({ form, figures })(equation.cells) ? '?' : '0';
  });
  if (difference === '?') return <span>有数待改</span>;
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
          <th scope="row" colSpan={labelColumns} data-label={0}>
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
