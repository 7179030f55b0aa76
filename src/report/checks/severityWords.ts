import type { Severity } from './finding.ts';

/** What a person calls the severity of a finding. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};
