import { useState } from 'react';
import { countsOf } from '#editor/severities.ts';
import { assess, type Assessment } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { backWords } from '#report/review/backWords.ts';
import { comparableLastYear } from '#report/years/comparableLastYear.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import sheet from '#ui/sheet/Sheet.module.css';
import { CheckedRules } from './CheckedRules.tsx';
import { FoundByPart } from './FoundByPart.tsx';
import styles from './CheckReport.module.css';

/** @example timeOf(new Date(2025, 0, 10, 9, 5)) //=> '2025年1月10日 09:05' */
function timeOf(date: Date): string {
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ${hours}:${minutes}`;
}

function conclusionOf(errors: number, warnings: number): string {
  if (errors > 0) return '有错误，改正后才能导出定稿。';
  if (warnings > 0) return '没有错误；警告改正或者写明理由后，可以导出定稿。';
  return '可以导出定稿。';
}

function comparedWith(fields: Fields, { lastYear }: Pick<Assessment, 'lastYear'>): string {
  const before = comparableLastYear({ fields, lastYear });
  if (before) return `已对照${before.fields['year'] ?? ''}年年报`;
  return `${lastYear ? '放在旁边的不是本单位上一年的年报' : '没有'}，跨年的规则没有检查`;
}

interface CheckReportProps {
  readonly fields: Fields;
  /** Where the editor of this report is. */
  readonly backHref: string;
}

/** 检查报告: what was found in a report, what was acknowledged and why, and what was checked, as a page that prints. */
export function CheckReport({ fields, backHref }: CheckReportProps) {
  const [time] = useState(() => timeOf(new Date()));
  const assessment = assess(fields);
  const { form, findings, acknowledged } = assessment;
  const unit = (fields['unit.name'] ?? '').trim() || '未填写单位';
  const year = (fields['year'] ?? '').trim();
  const [errors = 0, warnings = 0] = (['error', 'warning'] as const).map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  useDocumentTitle(`${unit}${year === '' ? '' : `${year}年`}年报检查报告`);

  const facts: readonly (readonly [string, string])[] = [
    ['单位', unit],
    ['报告年度', year === '' ? '未填写' : `${year}年`],
    ['格式', `${form.name}（${form.basis}）`],
    ['上年年报', comparedWith(fields, assessment)],
    ['检查时间', time],
    ['未处理', countsOf(findings) || '无'],
    ['已写明理由', acknowledged.length === 0 ? '无' : `${acknowledged.length} 项`],
    ['结论', conclusionOf(errors, warnings)],
  ];

  return (
    <>
      <header className={styles.toolbar}>
        <a href={backHref}>{backWords(fields)}</a>
        <Button look="primary" onClick={() => window.print()}>
          打印
        </Button>
      </header>
      <main className={`${sheet.sheet} ${styles.page}`}>
        <div className={sheet.heading}>
          <h1>检查报告</h1>
          <p>{paperTitle(fields)}</p>
        </div>
        <dl className={`${sheet.facts} ${styles.facts}`}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section aria-labelledby="checks-open">
          <h2 id="checks-open">一、未处理的问题</h2>
          {findings.length === 0 ? (
            <p>没有发现问题。</p>
          ) : (
            <FoundByPart form={form} found={findings.map((finding) => ({ finding }))} />
          )}
        </section>
        <section aria-labelledby="checks-acknowledged">
          <h2 id="checks-acknowledged">二、已写明理由的问题</h2>
          {acknowledged.length === 0 ? <p>没有。</p> : <FoundByPart form={form} found={acknowledged} />}
        </section>
        <section aria-labelledby="checks-rules">
          <h2 id="checks-rules">三、检查了什么</h2>
          <CheckedRules fields={fields} />
        </section>
      </main>
    </>
  );
}
