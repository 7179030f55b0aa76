import { useState } from 'react';
import type { Version } from '#drafts/version.ts';
import { VersionRow, type VersionCommands } from './VersionRow.tsx';
import { versionsByDay } from './versionsByDay.ts';
import styles from './Versions.module.css';

interface VersionListProps extends VersionCommands {
  readonly draftId: string;
  readonly versions: readonly Version[];
}

/** The versions of a draft by day, the newest first. */
export function VersionList({ draftId, versions, ...commands }: VersionListProps) {
  const [now] = useState(() => new Date());
  return versionsByDay(versions, now).map(({ day, versions: kept }) => (
    <section key={day} aria-label={day} className={styles.day}>
      <h2>{day}</h2>
      <ul>
        {kept.map((version) => (
          <VersionRow
            key={version.id}
            draftId={draftId}
            version={version}
            versions={versions}
            {...commands}
          />
        ))}
      </ul>
    </section>
  ));
}
