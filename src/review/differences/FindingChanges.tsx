import type { Finding } from '#report/checks/finding.ts';
import { severityWords } from '#report/checks/severityWords.ts';
import { SeverityTag } from '#ui/severity/SeverityTag.tsx';
import type { FindingDifferences } from './findingDifferences.ts';
import styles from './Differences.module.css';

type ChangeKind = keyof FindingDifferences;

const headings: Readonly<Record<ChangeKind, string>> = {
  appeared: '新出现的问题',
  vanished: '不再有的问题',
  acknowledged: '新说明了理由的问题',
  reopened: '撤回了理由的问题',
};

const kinds: readonly ChangeKind[] = ['appeared', 'vanished', 'acknowledged', 'reopened'];

interface Told {
  readonly finding: Finding;
  readonly reason?: string;
}

function toldOf(findings: FindingDifferences, kind: ChangeKind): readonly Told[] {
  return kind === 'acknowledged' ? findings[kind] : findings[kind].map((finding) => ({ finding }));
}

interface FindingChangesProps {
  readonly findings: FindingDifferences;
  /** Where a field of the later report is to be found; null where there is nowhere to go. */
  readonly addressOf: (field: string) => string | null;
}

/** What a finding says, leading to where it is, unless it is gone. */
function Message({ finding, address }: { finding: Finding; address: string | null }) {
  return address === null ? finding.message : <a href={address}>{finding.message}</a>;
}

/** The findings that came, went, or had a reason given or withdrawn. */
export function FindingChanges({ findings, addressOf }: FindingChangesProps) {
  function addressIn(kind: ChangeKind, { cells: [place] }: Finding): string | null {
    return kind === 'vanished' || place === undefined ? null : addressOf(place);
  }

  return kinds
    .map((kind) => ({ kind, told: toldOf(findings, kind) }))
    .filter(({ told }) => told.length > 0)
    .map(({ kind, told }) => (
      <section key={kind} data-changed-findings={kind}>
        <h3>
          {headings[kind]}（{told.length}）
        </h3>
        <ul className={styles.findings}>
          {told.map(({ finding, reason }, index) => (
            // Two findings of a rule may say the same of the same cell.
            <li key={`${finding.id} ${index}`} data-vanished={kind === 'vanished' || undefined}>
              <SeverityTag severity={finding.severity}>{severityWords[finding.severity]}</SeverityTag>
              <Message finding={finding} address={addressIn(kind, finding)} />
              {reason !== undefined && <span className={styles.reason}>理由：{reason}</span>}
            </li>
          ))}
        </ul>
      </section>
    ));
}
