import { memo, useMemo } from 'react';
import type { Form } from '#report/forms/form.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import type { RemarkActions } from './remarkActions.ts';
import { RemarkItem } from './RemarkItem.tsx';
import type { PartRemarks } from './remarksByPart.ts';
import { placeName } from './placeName.ts';
import { shownText } from './words.ts';
import styles from './Remark.module.css';

interface RemarkGroupProps {
  readonly draftId: string;
  readonly form: Form;
  readonly group: PartRemarks;
  readonly rivals: ReadonlyMap<string, readonly Remark[]>;
  readonly mayWrite: boolean;
  readonly mayTake: boolean;
  readonly actions: RemarkActions;
}

/** Remarks that stand together: one alone, or those that propose different things for one place. */
function clustersOf(
  remarks: readonly Remark[],
  rivals: ReadonlyMap<string, readonly Remark[]>,
): readonly (readonly Remark[])[] {
  const placed = new Set<Remark>();
  return remarks.flatMap((remark) => {
    if (placed.has(remark)) return [];
    const cluster = [remark];
    // Rivals of rivals belong to the same dispute.
    for (const member of cluster) {
      placed.add(member);
      for (const rival of rivals.get(member.id) ?? []) {
        if (!placed.has(rival) && !cluster.includes(rival) && remarks.includes(rival)) cluster.push(rival);
      }
    }
    return [cluster];
  });
}

/** What each side of a dispute proposes, in a line. */
function Sides({ form, cluster }: { form: Form; cluster: readonly Remark[] }) {
  const [first] = cluster;
  return (
    <div className={styles.sides}>
      <p>对{first && placeName(form, first.place)}有不同的建议，采用其中一条后，另外的就不能再直接采用：</p>
      <ul>
        {cluster.map((remark) => (
          <li key={remark.id}>
            {remark.by}：{remark.proposal?.texts.map(({ to }) => shownText(to)).join('、')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The remarks on one part: the open ones, and the settled ones folded. */
export const RemarkGroup = memo(function RemarkGroup(props: RemarkGroupProps) {
  const { group, rivals, ...rest } = props;
  const { heading, open, settled } = group;
  const clusters = useMemo(() => clustersOf(open, rivals), [open, rivals]);
  return (
    // No region: the part of the report has that name already.
    <div role="group" aria-label={heading}>
      <h3 className={styles.part}>{heading}</h3>
      <ul>
        {clusters.map((cluster) =>
          cluster.length === 1 ? (
            cluster.map((remark) => <RemarkItem key={remark.id} remark={remark} {...rest} />)
          ) : (
            <li key={cluster[0]?.id} className={styles.cluster} data-conflict="">
              <Sides form={rest.form} cluster={cluster} />
              <ul>
                {cluster.map((remark) => (
                  <RemarkItem key={remark.id} remark={remark} {...rest} />
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>已处理 {settled.length} 条</summary>
          <ul>
            {settled.map((remark) => (
              <RemarkItem key={remark.id} remark={remark} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
});
