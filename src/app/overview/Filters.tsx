import { useId } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { columns, filterRows, type ColumnId, type RowFilter } from './arrangeRows.ts';
import { lookAt, useOverview } from './overviewStore.ts';
import { reportStatuses, type ReportStatus } from './reportStatus.ts';
import { yearsOf } from './rows.ts';
import type { Table } from './useTable.ts';
import styles from './Overview.module.css';

interface Choice {
  readonly filter: RowFilter;
  readonly label: string;
  readonly count: number;
}

/** Which rows one may ask for: those of the list of units only where there is one. */
function choicesOf({ rows, unseen, comparison }: Table): readonly Choice[] {
  const byRows = (
    [
      ['all', '全部文件'],
      ['errors', '有错误'],
      ['warnings', '有警告'],
      ['reading', '读取有问题'],
      ['repeated', '同一单位多份'],
    ] as const
  ).map(([filter, label]) => ({ filter, label, count: filterRows(rows, filter).length }));
  const always: readonly Choice[] = [
    ...byRows,
    { filter: 'unseen', label: '还没看过', count: unseen.length },
  ];
  if (!comparison) return always;
  return [
    ...always,
    { filter: 'missing', label: '缺报', count: comparison.missing.length },
    { filter: 'strangers', label: '不在名单上', count: comparison.strangers.length },
  ];
}

/** The order as two controls, for narrow screens, which show no head of the table. */
function OrderControls() {
  const { by, descending } = useOverview((state) => state.order);
  return (
    <div className={styles.order}>
      <select
        aria-label="排序"
        value={by}
        onChange={(event) => lookAt({ order: { by: event.target.value as ColumnId, descending } })}
      >
        {columns.map(({ id, label }) => (
          <option key={id} value={id}>
            按{label}排序
          </option>
        ))}
      </select>
      <Button aria-pressed={descending} onClick={() => lookAt({ order: { by, descending: !descending } })}>
        倒序
      </Button>
    </div>
  );
}

/** The search, the year, and which rows are shown. */
export function Filters({ table }: { table: Table }) {
  const all = useOverview((state) => state.rows);
  const query = useOverview((state) => state.query);
  const year = useOverview((state) => state.year);
  const status = useOverview((state) => state.status);
  const filter = useOverview((state) => state.filter);
  const reading = useOverview((state) => state.reading);
  const name = useId();
  return (
    <div className={styles.filters} role="search">
      <div className={styles.find}>
        <input
          type="search"
          aria-label="搜索单位、年度、状态或文件"
          placeholder="搜索单位、年度、状态或文件"
          value={query}
          onChange={(event) => lookAt({ query: event.target.value })}
        />
        <select aria-label="年度" value={year} onChange={(event) => lookAt({ year: event.target.value })}>
          <option value="">全部年度</option>
          {yearsOf(all).map((each) => (
            <option key={each} value={each}>
              {each} 年
            </option>
          ))}
        </select>
        <select
          aria-label="状态"
          value={status}
          onChange={(event) => lookAt({ status: event.target.value as ReportStatus | '' })}
        >
          <option value="">全部状态</option>
          {reportStatuses.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <OrderControls />
      </div>
      {filter !== 'missing' && (
        // Not said aloud while it follows the reading.
        <p role={reading ? undefined : 'status'} className={styles.unseen}>
          列出 {table.shown.length} 份
        </p>
      )}
      <fieldset className={styles.choices}>
        <legend className={styles.unseen}>显示哪些</legend>
        {choicesOf(table).map((choice) => (
          <label key={choice.filter}>
            <input
              type="radio"
              name={name}
              checked={filter === choice.filter}
              onChange={() => lookAt({ filter: choice.filter })}
            />
            {choice.label} <span className={styles.count}>{choice.count}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
