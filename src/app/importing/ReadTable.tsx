import { assess } from '#report/assess.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import type { Part } from '#report/forms/form.ts';
import { layoutTable, type PaperCell } from '#report/layout/layoutTable.ts';
import type { ReadReport } from '#report/readingResult.ts';
import styles from './ImportReview.module.css';

function ReadNumber({ cell, report }: { cell: string; report: ReadReport }) {
  const { form, figures } = assess(report.fields);
  const text = report.fields[cell] ?? '';
  const total = figures.totals.get(cell);
  const source = report.sources[cell];
  const definition = cellsOf(form).get(cell);
  const name = definition ? `${definition.rowLabel} ${definition.columnLabel}` : cell;
  if (text === '' && total && source !== undefined) {
    return (
      <td className={styles.computed} title={`${name}：读自${source}，与各项之和相同`}>
        {total.computed.toString()}
        <span className={styles.from}>{source}</span>
      </td>
    );
  }
  if (text === '') {
    return (
      <td className={styles.unread} title={`${name}：没有读到`}>
        未读到
      </td>
    );
  }
  return (
    <td title={source === undefined ? name : `${name}：读自${source}`}>
      {text}
      {source !== undefined && <span className={styles.from}>{source}</span>}
    </td>
  );
}

function ReadPlace({ place, report }: { place: PaperCell; report: ReadReport }) {
  if (place.kind === 'number') return <ReadNumber cell={place.cell} report={report} />;
  return (
    <th
      scope={place.kind === 'head' ? place.scope : undefined}
      colSpan={place.colSpan}
      rowSpan={place.rowSpan}
    >
      {place.text}
    </th>
  );
}

/** A table as it was read: each number beside the place it was read from. */
export function ReadTable({ part, report }: { part: Extract<Part, { table: unknown }>; report: ReadReport }) {
  const form = formById(report.fields['form']);
  const own = [...cellsOf(form).values()].filter(({ table }) => table === part.id);
  const { figures } = assess(report.fields);
  const read = own.filter(({ name }) =>
    figures.totals.has(name) ? name in report.sources : (report.fields[name] ?? '') !== '',
  ).length;
  return (
    <section className={styles.part}>
      <h3>{part.heading}</h3>
      <details open={read < own.length || undefined}>
        <summary>
          {own.length} 格，读到 {read} 格
        </summary>
        <div
          className={styles.scroller}
          tabIndex={0}
          role="region"
          aria-label={`${part.heading}，读到的数字`}
        >
          <table className={styles.table}>
            {layoutTable(part.table).blocks.map((block, index) => (
              <tbody key={index}>
                {[...block.head, ...block.body].map((row, position) => (
                  <tr key={position}>
                    {row.cells.map((place, column) => (
                      <ReadPlace key={column} place={place} report={report} />
                    ))}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </details>
    </section>
  );
}
