import type { Finding } from '#report/checks/finding.ts';
import type { Form } from '#report/forms/form.ts';
import { byPart } from '#report/partOf.ts';
import { severityWords } from '#report/checks/severityWords.ts';
import { SeverityTag } from '#ui/severity/SeverityTag.tsx';
import styles from './CheckReport.module.css';

interface Found {
  readonly finding: Finding;
  /** The reason it was acknowledged with. */
  readonly reason?: string;
}

/** Findings by part, with the reasons given for them. */
export function FoundByPart({ form, found }: { form: Form; found: readonly Found[] }) {
  return byPart(form, found, ({ finding }) => finding).map(({ part, heading, items }) => (
    <section key={part ?? ''} className={styles.part}>
      <h3>{heading}</h3>
      <ol>
        {items.map(({ finding, reason }, index) => (
          <li
            // Two findings of a rule may say the same of the same cell; the page does not change while it is shown.
            key={`${finding.id} ${index}`}
            data-finding={finding.id}
            data-severity={finding.severity}
            data-cells={finding.cells.join(' ')}
            data-acknowledged={reason === undefined ? undefined : ''}
          >
            <SeverityTag severity={finding.severity}>{severityWords[finding.severity]}</SeverityTag>
            {finding.message}
            <span className={styles.remedy}>{finding.remedy}</span>
            {reason !== undefined && <span className={styles.reason}>理由：{reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  ));
}
