import { Fragment } from 'react';
import { countsOf, severities } from '#editor/severities.ts';
import { ReportPaper } from '#print/ReportPaper.tsx';
import { assess } from '#report/assess.ts';
import { severityWords } from '#report/checks/severityWords.ts';
import { reviewIdOf } from '#report/review/reviewFields.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { FoundByPart } from '../checks/FoundByPart.tsx';
import { ReadProblems } from '../importing/ReadContent.tsx';
import type { ReportGlance } from './glance.ts';
import { statusLabel } from './reportStatus.ts';
import styles from './RowReport.module.css';

function remarksText({ fields }: ReportGlance): string {
  const remarks = reviewOf(fields).remarks.filter(({ withdrawn }) => !withdrawn);
  const open = remarks.filter(({ resolved }) => !resolved).length;
  return remarks.length === 0 ? '没有' : `${remarks.length} 条，未解决 ${open} 条`;
}

function factsOf(report: ReportGlance, path: string): readonly (readonly [string, string])[] {
  const { fields, year, form, status } = report;
  return [
    ['报告年度', year === '' ? '没有读到' : `${year} 年`],
    ['格式', form],
    ['状态', statusLabel(status)],
    ['检查', countsOf(assess(fields).findings) || '没有发现问题'],
    ...(reviewIdOf(fields) === null ? [] : [['审核意见', remarksText(report)] as const]),
    ['文件', path],
  ];
}

/** What was read and found of a report, and the report as on paper. */
export function GlancedReport({ report, path }: { report: ReportGlance; path: string }) {
  const { fields, problems } = report;
  const { form, findings, acknowledged } = assess(fields);
  return (
    <>
      <dl className={styles.facts}>
        {factsOf(report, path).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-label="读取情况">
        <h2>读取情况</h2>
        <ReadProblems problems={problems} />
      </section>
      <section aria-label="检查结果" className={styles.found}>
        {findings.length === 0 && (
          <>
            <h2>检查结果</h2>
            <p>没有发现问题。</p>
          </>
        )}
        {severities.map((severity) => {
          const found = findings.filter((finding) => finding.severity === severity);
          if (found.length === 0) return null;
          return (
            <Fragment key={severity}>
              <h2>
                {severityWords[severity]}（{found.length}）
              </h2>
              <FoundByPart form={form} found={found.map((finding) => ({ finding }))} />
            </Fragment>
          );
        })}
        {acknowledged.length > 0 && (
          <>
            <h2>已写明理由（{acknowledged.length}）</h2>
            <FoundByPart form={form} found={acknowledged} />
          </>
        )}
      </section>
      <section aria-label="年报全文">
        <ReportPaper fields={fields} />
      </section>
    </>
  );
}
