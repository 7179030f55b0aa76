import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { backWords } from '#report/review/backWords.ts';
import styles from './PrintPage.module.css';
import { ReportPaper } from './ReportPaper.tsx';

interface PrintPageProps {
  readonly fields: Fields;
  /** Where the editor of this report is. */
  readonly backHref: string;
}

function Advice({ errors }: { readonly errors: number }) {
  return (
    <p className={styles.advice}>
      打印时纸张选 A4，边距选默认，不加页眉和页脚。
      {errors > 0 && <strong>还有 {errors} 处错误没有解决，每一页都印有“草稿”字样。</strong>}
    </p>
  );
}

/**
 * The page as it prints, with the way to print it. While it is shown the window bears the report's title,
 * since browsers name the PDF after it.
 *
 * @example <PrintPage fields={fields} backHref="#/draft/k3v9" />
 */
export function PrintPage({ fields, backHref }: PrintPageProps) {
  const errors = assess(fields).findings.filter(({ severity }) => severity === 'error').length;

  useDocumentTitle(paperTitle(fields));

  return (
    <>
      <header className={styles.toolbar}>
        <a href={backHref}>{backWords(fields)}</a>
        <Advice errors={errors} />
        <Button look="primary" onClick={() => window.print()}>
          打印或存为 PDF
        </Button>
      </header>
      <main className={styles.desk}>
        <ReportPaper fields={fields} />
      </main>
    </>
  );
}
