import type { Version } from '#drafts/version.ts';
import { addressOfDifferences } from '../address.ts';
import { againstLastYear } from './comparison.ts';
import { versionLabel } from './versionLabel.ts';
import styles from './Versions.module.css';

interface CompareWithProps {
  readonly draftId: string;
  readonly versions: readonly Version[];
  /** Whether last year's report lies beside the draft. */
  readonly hasLastYear: boolean;
  /** What is chosen: a version's id, or last year's report; null where nothing is. */
  readonly chosen: string | null;
}

/** What the draft is to be compared with: last year's report, or any version. */
export function CompareWith({ draftId, versions, hasLastYear, chosen }: CompareWithProps) {
  return (
    <label className={styles.compareWith}>
      比较对象
      <select
        value={chosen ?? ''}
        // In place of what was compared before: going back leads to where one came from.
        onChange={({ target }) => window.location.replace(addressOfDifferences(draftId, target.value))}
      >
        {chosen === null && <option value="">请选择</option>}
        {hasLastYear && <option value={againstLastYear}>上年年报</option>}
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {versionLabel(version, versions)}
          </option>
        ))}
      </select>
    </label>
  );
}
