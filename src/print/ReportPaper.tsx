import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { PaperTable } from './PaperTable.tsx';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { printedNumber } from '#report/layout/printedNumber.ts';
import styles from './ReportPaper.module.css';

/** A title too long for a line breaks before the words that all titles share, where its meaning does. */
function Title({ text }: { readonly text: string }) {
  const shared = text.indexOf('政府信息公开工作');
  if (shared <= 0) return text;
  return (
    <>
      {text.slice(0, shared)}
      <wbr />
      {text.slice(shared)}
    </>
  );
}

function Signature({ fields }: { readonly fields: Fields }) {
  const unit = (fields['signature.unit'] ?? '').trim();
  const date = chineseDate(fields['signature.date'] ?? '');
  if (!unit && !date) return null;
  return (
    <div className={styles.signature}>
      {unit && <p>{unit}</p>}
      {date && <p>{date}</p>}
    </div>
  );
}

/**
 * The whole report on A4 by GB/T 9704-2012, on paper as on screen. It bears 草稿 on every page while it has errors.
 *
 * @example <ReportPaper fields={{ form: '2021', year: '2024', title: '示例市教育局2024年政府信息公开工作年度报告' }} />
 */
export function ReportPaper({ fields }: { readonly fields: Fields }) {
  const { form, figures, findings } = assess(fields);
  const isDraft = findings.some(({ severity }) => severity === 'error');

  return (
    <div className={styles.desk}>
      <article className={styles.paper} lang="zh-CN">
        <h1 className={styles.title}>
          <Title text={paperTitle(fields)} />
        </h1>
        <Paragraphs text={fields['preamble'] ?? ''} />
        {form.parts.map((part) => (
          <section key={part.id}>
            <h2 className={styles.heading}>{part.heading}</h2>
            {'table' in part ? (
              <PaperTable
                table={part.table}
                label={part.heading}
                numberOf={(cell) => printedNumber(cell, fields, figures)}
              />
            ) : (
              <Paragraphs text={fields[part.id] ?? ''} />
            )}
          </section>
        ))}
        <Signature fields={fields} />
        {isDraft && <div className={styles.draftMark} data-mark="草稿" aria-hidden="true" />}
      </article>
    </div>
  );
}
