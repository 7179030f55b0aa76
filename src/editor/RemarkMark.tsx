import { useContext, memo } from 'react';
import { MarksContext, useOpenRemark, type RemarkMarks } from './remarkMarks.ts';
import styles from './RemarkMark.module.css';

/** The id of the element that tells how many remarks a field bears, for `aria-describedby`. */
export function remarkMarkIdOf(field: string): string {
  return `remarks-${field}`;
}

interface RemarkMarkProps {
  /** The field, or the part, that the remarks are on. */
  readonly field: string;
  readonly count: number;
  readonly on?: 'fields' | 'parts';
  /** Of a cell it is small, in a corner, and no stop of the Tab key, which goes from cell to cell: there is a key for it. */
  readonly inCell?: boolean;
}

function idsOn(marks: RemarkMarks, on: 'fields' | 'parts', field: string): readonly string[] {
  return marks[on].get(field) ?? [];
}

/** Tells that remarks are open on a place, and leads to them. */
export const RemarkMark = memo(function RemarkMark({
  field,
  count,
  on = 'fields',
  inCell = false,
}: RemarkMarkProps) {
  const { store } = useContext(MarksContext);
  const open = useOpenRemark();
  return (
    <button
      type="button"
      className={inCell ? styles.inCell : styles.mark}
      tabIndex={inCell ? -1 : undefined}
      data-remark-mark={field}
      aria-label={`查看 ${count} 条意见`}
      onClick={() => open(idsOn(store.getState(), on, field))}
    >
      <span aria-hidden="true">{inCell ? count : `${count} 条意见`}</span>
      <span hidden id={remarkMarkIdOf(field)}>
        {count} 条意见，按 Shift+F2 查看
      </span>
    </button>
  );
});
