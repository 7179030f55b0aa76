import { shownText } from '../words.ts';
import type { CellDifference } from './cellDifferences.ts';
import styles from './Differences.module.css';

/** What there is more or less, for the eye with its sign, for the ear in a word. */
function Change({ change }: { change: string }) {
  const isLess = change.startsWith('-');
  return (
    <span className={styles.number}>
      <span className={styles.spoken}>{isLess ? '减少' : '增加'} </span>
      <span aria-hidden="true">{isLess ? '−' : '+'}</span>
      {change.replace('-', '')}
    </span>
  );
}

// Of any usual length: what was typed beside it may be as long as it likes, and breaks.
const number = /^-?[\d.]{1,16}$/;

function Value({ text }: { text: string | null }) {
  if (text === null) return <span className={styles.absent}>此格式无此项</span>;
  if (text === '') return <span className={styles.absent}>{shownText(text)}</span>;
  return number.test(text) ? <span className={styles.number}>{text}</span> : text;
}

interface CellTableProps {
  /** Of which part of the report. */
  readonly heading: string;
  readonly cells: readonly CellDifference[];
  /** What the two sides are called over their columns. */
  readonly sides: readonly [before: string, after: string];
  /** Where a cell is to be found; null where there is nowhere to go. */
  readonly addressOf: (cell: string) => string | null;
}

/** The cells of a part that changed: official labels, both values and the difference. */
export function CellTable({ heading, cells, sides, addressOf }: CellTableProps) {
  const [before, after] = sides;
  return (
    <table className={styles.cells}>
      <caption className={styles.spoken}>{heading}：有差异的格</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
          <th scope="col">增减</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => {
          const address = cell.after === null ? null : addressOf(cell.cell);
          return (
            <tr key={`${cell.cell} ${cell.after === null ? 'gone' : ''}`} data-difference={cell.cell}>
              <th scope="row">
                {address === null ? cell.rowLabel : <a href={address}>{cell.rowLabel}</a>}{' '}
                <span className={styles.column}>{cell.columnLabel}</span>
              </th>
              <td>
                <Value text={cell.before} />
              </td>
              <td>
                <Value text={cell.after} />
              </td>
              <td>{cell.change === null ? '' : <Change change={cell.change} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
