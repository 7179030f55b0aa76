import { Fragment, type CSSProperties, type ReactNode } from 'react';
import type { Table } from '#report/forms/form.ts';
import { layoutTable, type PaperCell, type PaperRow } from '#report/layout/layoutTable.ts';
import styles from './PaperTable.module.css';

interface PaperTableProps {
  readonly table: Table;
  /** The official heading of the part, which names the table for a screen reader. */
  readonly label: string;
  /** The text that stands in a cell. */
  readonly numberOf: (cell: string) => string;
}

/** A number that may break between groups of three digits, so that a narrow column never cuts it off. */
function BreakableNumber({ text }: { readonly text: string }) {
  const groups = text.replace(/\d(?=(?:\d{3})+(?!\d))/g, '$&\n').split('\n');
  return groups.map((group, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {group}
    </Fragment>
  ));
}

/** In a narrow column a number is as large as lets it stand on one line, whatever stands above and below it. */
function fitting(text: string): CSSProperties & { '--digits': number } {
  return { '--digits': Math.max(1, text.length) };
}

/** An official table as it stands on paper: merged heads, complete labels, numbers. */
export function PaperTable({ table, label, numberOf }: PaperTableProps) {
  const { labelColumns, numberColumns, blocks } = layoutTable(table);
  const areNarrow = numberColumns > 5;

  function drawCell(cell: PaperCell, key: number): ReactNode {
    const span = { colSpan: cell.colSpan, rowSpan: cell.rowSpan };
    if (cell.kind === 'corner') {
      return (
        <td key={key} {...span}>
          {cell.text}
        </td>
      );
    }
    if (cell.kind === 'number') {
      const text = numberOf(cell.cell);
      return (
        <td
          key={key}
          {...span}
          data-cell={cell.cell}
          className={styles.number}
          style={areNarrow ? fitting(text) : undefined}
        >
          <BreakableNumber text={text} />
        </td>
      );
    }
    const isItem = cell.scope === 'row' && labelColumns > 1;
    return (
      <th key={key} {...span} scope={cell.scope} className={isItem ? styles.item : undefined}>
        {cell.text}
      </th>
    );
  }

  function drawRows(rows: readonly PaperRow[]): ReactNode {
    return rows.map((row, index) => <tr key={index}>{row.cells.map(drawCell)}</tr>);
  }

  const [onlyBlock, ...furtherBlocks] = blocks;
  return (
    <table aria-label={label} className={areNarrow ? `${styles.table} ${styles.narrow}` : styles.table}>
      <colgroup>
        {Array.from({ length: labelColumns }, (_, index) => (
          <col key={index} className={styles[`label${index + 1}of${labelColumns}`]} />
        ))}
        <col span={numberColumns} />
      </colgroup>
      {onlyBlock && furtherBlocks.length === 0 ? (
        <>
          <thead>{drawRows(onlyBlock.head)}</thead>
          <tbody>{drawRows(onlyBlock.body)}</tbody>
          {/* Repeats as the head does: it closes the merged cells that go over to the next page. */}
          <tfoot aria-hidden="true">
            <tr>
              <td colSpan={labelColumns + numberColumns} className={styles.foot}>
                {''}
              </td>
            </tr>
          </tfoot>
        </>
      ) : (
        // A table has one head to repeat. Of several blocks each one stays whole, its own head with it.
        blocks.map((block, index) => (
          <tbody key={index} className={styles.block}>
            {drawRows(block.head)}
            {drawRows(block.body)}
          </tbody>
        ))
      )}
    </table>
  );
}
