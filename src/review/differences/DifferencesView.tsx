import { useId, useMemo } from 'react';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { CellTable } from './CellTable.tsx';
import { differencesByPart, type PartDifferences } from './differencesByPart.ts';
import { differencesOf, type Differences } from './differencesOf.ts';
import { FindingChanges } from './FindingChanges.tsx';
import { WordDiff } from './WordDiff.tsx';
import styles from './Differences.module.css';

interface DifferencesViewProps {
  readonly before: Fields;
  readonly after: Fields;
  /** What the two sides are called over their columns: 原为 and 现为, or 上年 and 本年. */
  readonly sides: readonly [before: string, after: string];
  /** Where a field of the later report is to be found; null where there is nowhere to go. */
  readonly addressOf: (field: string) => string | null;
}

/** All differences in a sentence, or that there are none. */
function summaryOf({ texts, cells, findings }: Differences): string {
  const { appeared, vanished, acknowledged, reopened } = findings;
  const counts = [
    cells.length > 0 ? `${cells.length} 格数字不同` : [],
    texts.length > 0 ? `${texts.length} 处文字不同` : [],
    appeared.length > 0 ? `新出现 ${appeared.length} 个问题` : [],
    vanished.length > 0 ? `不再有 ${vanished.length} 个问题` : [],
    acknowledged.length > 0 ? `${acknowledged.length} 个问题新说明了理由` : [],
    reopened.length > 0 ? `${reopened.length} 个问题撤回了理由` : [],
  ].flat();
  return counts.length === 0 ? '没有差异：数字、文字和检查结果都相同。' : `${counts.join('，')}。`;
}

/** The name of a text, which leads to it. */
function Name({ label, address }: { label: string; address: string | null }) {
  return address === null ? label : <a href={address}>{label}</a>;
}

function Part({
  heading,
  texts,
  cells,
  sides,
  addressOf,
}: PartDifferences & Pick<DifferencesViewProps, 'sides' | 'addressOf'>) {
  const id = useId();
  // A narrative is called as its part is.
  const narrative = texts.find(({ label }) => label === heading);
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>
        <Name label={heading} address={narrative ? addressOf(narrative.field) : null} />
      </h2>
      {texts.map((text) => (
        <div key={text.field} data-difference={text.field}>
          {text !== narrative && (
            <h3>
              <Name label={text.label} address={addressOf(text.field)} />
            </h3>
          )}
          <WordDiff pieces={text.pieces} />
        </div>
      ))}
      {cells.length > 0 && <CellTable heading={heading} cells={cells} sides={sides} addressOf={addressOf} />}
    </section>
  );
}

/**
 * In what a report differs from an earlier one, by part: the cells with both values and the difference, the texts word
 * by word, and what became of the findings. It prints as it is shown.
 *
 * @example <DifferencesView before={sent} after={draft.fields} sides={['原为', '现为']} addressOf={() => null} />
 */
export function DifferencesView({ before, after, sides, addressOf }: DifferencesViewProps) {
  const differences = useMemo(() => differencesOf(before, after), [before, after]);
  const parts = differencesByPart(formById(after['form']), differences);
  const hasFindings = Object.values(differences.findings).some((found) => found.length > 0);
  const findingsId = useId();
  return (
    <div className={styles.differences} data-differences={parts.length === 0 && !hasFindings ? 'none' : ''}>
      <p className={styles.summary}>{summaryOf(differences)}</p>
      {parts.map((part) => (
        <Part key={part.part ?? ''} {...part} sides={sides} addressOf={addressOf} />
      ))}
      {hasFindings && (
        <section aria-labelledby={findingsId} className={styles.part}>
          <h2 id={findingsId}>检查结果的变化</h2>
          <FindingChanges findings={differences.findings} addressOf={addressOf} />
        </section>
      )}
    </div>
  );
}
