import { useLayoutEffect, useRef, useState } from 'react';
import { columns, type Order } from './arrangeRows.ts';
import { MoreRows } from './MoreRows.tsx';
import { OverviewRow } from './OverviewRow.tsx';
import { lookAt, overview, useOverview, type LeftAt } from './overviewStore.ts';
import type { Table } from './useTable.ts';
import styles from './Overview.module.css';

/** The order after a column's head was pressed: the other way round, or by that column from its natural end. */
function orderAfter({ by, descending }: Order, column: (typeof columns)[number]): Order {
  if (by === column.id) return { by, descending: !descending };
  return { by: column.id, descending: 'numbers' in column };
}

function ColumnHead({ column, order }: { column: (typeof columns)[number]; order: Order }) {
  const isSorted = order.by === column.id;
  return (
    <th scope="col" aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => lookAt({ order: orderAfter(order, column) })}
      >
        {column.label}
        <span aria-hidden="true">{isSorted ? (order.descending ? '▼' : '▲') : ''}</span>
      </button>
    </th>
  );
}

/** Brings back the place in the table that was left for a report, with the focus on that report. */
function useReturn(left: LeftAt | null) {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (!left) return;
    overview.setState({ leftAt: null });
    window.scrollTo(0, left.scroll);
    const link = body.current?.querySelector<HTMLElement>(`[data-row="${left.row}"] a`);
    // What was looked at is not among 还没看过 any more.
    if (!link) document.querySelector('h1')?.focus({ preventScroll: true });
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
  }, [left]);
  return body;
}

/** The files as a table, to be sorted by each column. */
export function OverviewTable({ table }: { table: Table }) {
  const { shown, repeated, alike, copies, comparison } = table;
  const order = useOverview((state) => state.order);
  const most = useOverview((state) => state.most);
  const strangers = new Set(comparison?.strangers);
  const [left] = useState(() => overview.getState().leftAt);
  const body = useReturn(left);
  // A row to come back to is drawn, however far down it stands.
  const drawn = Math.max(most, left ? shown.findIndex(({ id }) => id === left.row) + 1 : 0);
  if (shown.length === 0) return <p className={styles.nothing}>没有符合条件的文件。</p>;
  return (
    <>
      <table className={`${styles.table} ${styles.files}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} order={order} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.slice(0, drawn).map((row) => (
            <OverviewRow
              key={row.id}
              row={row}
              repeated={repeated.get(row.id)}
              alike={alike.get(row.id)}
              copy={copies.get(row.id)}
              isStranger={strangers.has(row)}
            />
          ))}
        </tbody>
      </table>
      <MoreRows drawn={drawn} all={shown.length} />
    </>
  );
}
