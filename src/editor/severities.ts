import type { Finding, Severity } from '#report/checks/finding.ts';
import { severityWords } from '#report/checks/severityWords.ts';

/** The severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * How many findings there are of each severity, in words; '' where there are none.
 *
 * @example countsOf(findings) //=> '错误 2，提示 1'
 */
export function countsOf(findings: readonly Finding[]): string {
  return severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${severityWords[severity]} ${count}`)
    .join('，');
}
