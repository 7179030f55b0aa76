import type { Version } from '#drafts/version.ts';
import { Button } from '#ui/button/Button.tsx';
import { addressOfDifferences } from '../address.ts';
import { occasionWords, versionLabel, versionTime } from './versionLabel.ts';
import styles from './Versions.module.css';

/** What can be done with a version. */
export interface VersionCommands {
  /** Null where it cannot be brought back here. */
  readonly onBringBack: ((version: Version) => void) | null;
  readonly onName: (version: Version) => void;
  readonly onRemove: (version: Version) => void;
}

interface VersionRowProps extends VersionCommands {
  readonly draftId: string;
  readonly version: Version;
  /** The list that it stands in. */
  readonly versions: readonly Version[];
}

/** A version: when and why it was kept, its name, and what can be done with it. */
export function VersionRow({ draftId, version, versions, onBringBack, onName, onRemove }: VersionRowProps) {
  const { id, at, occasion, name } = version;
  const label = versionLabel(version, versions);
  return (
    <li className={styles.version} data-version={id} data-occasion={occasion}>
      <p className={styles.facts}>
        <time dateTime={at}>{versionTime(version, versions)}</time>
        <span className={styles.occasion}>{occasionWords[occasion]}</span>
        {name !== '' && <strong>{name}</strong>}
      </p>
      <p className={styles.actions}>
        <a href={addressOfDifferences(draftId, id)} aria-label={`查看差异：${label}`}>
          查看差异
        </a>
        <Button
          look="quiet"
          disabled={onBringBack === null}
          onClick={() => onBringBack?.(version)}
          aria-label={`恢复到这个版本：${label}`}
        >
          恢复到这个版本
        </Button>
        <Button look="quiet" onClick={() => onName(version)} aria-label={`命名：${label}`}>
          命名
        </Button>
        <Button look="quiet" onClick={() => onRemove(version)} aria-label={`删除：${label}`}>
          删除
        </Button>
      </p>
    </li>
  );
}
