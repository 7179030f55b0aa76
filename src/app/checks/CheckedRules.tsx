import { severityWords } from '#report/checks/severityWords.ts';
import type { Fields } from '#report/fields.ts';
import { ruleResults, type RuleResult } from './ruleResults.ts';
import styles from './CheckReport.module.css';

function resultOf({ open, acknowledged, unchecked }: RuleResult): string {
  if (unchecked !== null) return unchecked;
  const counts = [open > 0 ? `发现 ${open} 项` : [], acknowledged > 0 ? `已写明理由 ${acknowledged} 项` : []];
  return counts.flat().join('，') || '通过';
}

/** Every rule, what it demands, on what basis, and what came of it. */
export function CheckedRules({ fields }: { fields: Fields }) {
  const results = ruleResults(fields);
  const equations = results.reduce((sum, result) => sum + result.equations, 0);
  return (
    <>
      <p>
        共 {results.length} 条规则，其中勾稽关系展开为 {equations}{' '}
        个等式。“错误”须改正，“警告”须改正或者写明理由，“提示”供参考。
      </p>
      <div className={styles.scroller} role="region" aria-label="规则与结果" tabIndex={0}>
        <table className={styles.rules}>
          <thead>
            <tr>
              <th scope="col">规则</th>
              <th scope="col">结果</th>
              <th scope="col">级别</th>
              <th scope="col">要求与依据</th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={result.rule.id} data-rule={result.rule.id}>
                <th scope="row">
                  {result.rule.name}
                  {result.equations > 0 && <span className={styles.count}>{result.equations} 个等式</span>}
                </th>
                <td className={result.open > 0 ? styles.found : undefined}>{resultOf(result)}</td>
                <td>{severityWords[result.rule.severity]}</td>
                <td>
                  {result.rule.demands}
                  <span className={styles.basis}>{result.rule.basis}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
