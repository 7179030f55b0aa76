import { useState } from 'react';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf, type Cell } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import type { Part } from '#report/forms/form.ts';
import { readNumber } from '#report/numbers/readNumber.ts';
import { columnsBefore } from '#report/layout/columnsBefore.ts';
import { layoutTable, type PaperCell } from '#report/layout/layoutTable.ts';
import { markWords, type CellMark } from './cellMarks.ts';
import { placeWords } from './placeWords.ts';
import { shortPlace } from './shortPlace.ts';
import { readId } from './showRead.ts';
import styles from './ImportReview.module.css';

/** What a reading shows and lets correct: the fields as they stand and as they were read, where from, and how to change one. */
export interface Correction {
  readonly fields: Fields;
  readonly original: Fields;
  readonly sources: Readonly<Record<string, string>>;
  /** The form by which the source is being read again. */
  readonly pendingForm: string | null;
  readonly onCorrect: (field: string, text: string) => void;
}

interface ReadPlaceProps {
  readonly correction: Correction;
  /** Whether numbers that were read well are to be corrected too. */
  readonly editing: boolean;
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** Where a number was read, in short; in full for who points at it or listens. */
function From({ place }: { place: string }) {
  const short = shortPlace(place);
  if (short === place) return <span className={styles.from}>{place}</span>;
  return (
    <span className={styles.from} title={place}>
      <span aria-hidden="true">{short}</span>
      <span className={styles.spoken}>{place}</span>
    </span>
  );
}

function Mark({ mark }: { mark: CellMark | undefined }) {
  return mark && <span className={styles[mark]}>{markWords[mark]}</span>;
}

function ReadNumber({
  cell,
  colSpan,
  correction,
  editing,
  marks,
}: ReadPlaceProps & { cell: Cell; colSpan: number }) {
  const { fields, original, sources, onCorrect } = correction;
  const { figures } = assess(fields);
  const text = fields[cell.name] ?? '';
  const total = figures.totals.get(cell.name);
  const place = sources[cell.name];
  const source = place && placeWords(formById(fields['form']), cell.name, place);
  const name = `${cell.rowLabel} ${cell.columnLabel}`;
  const mark = marks.get(cell.name);
  const isComputed = total !== undefined && text === '';
  // By what was read, not by what is being typed: the box must not go away under the hand.
  const wasReadWell = readNumber(original[cell.name] ?? '', cell.kind).state === 'number';

  if (isComputed || (wasReadWell && !editing)) {
    // A sum of blanks is no zero that somebody reported.
    const isUnknown = isComputed && source === undefined && total.computed === 0n;
    return (
      <td
        colSpan={colSpan}
        data-mark={mark}
        className={
          isComputed && source === undefined ? styles.unread : isComputed ? styles.computed : undefined
        }
      >
        <output id={readId(cell.name)} tabIndex={-1} data-cell={cell.name} aria-label={name} aria-live="off">
          {isComputed ? (isUnknown ? '' : total.computed.toString()) : text}
        </output>
        <Mark mark={mark} />
        <From place={source ?? '未读到，由各项计算'} />
      </td>
    );
  }
  return (
    <td colSpan={colSpan} data-mark={mark} className={text === '' ? styles.unread : undefined}>
      <input
        id={readId(cell.name)}
        data-cell={cell.name}
        aria-label={name}
        aria-invalid={figures.readings.get(cell.name)?.state === 'refused'}
        className={styles.number}
        value={text}
        autoComplete="off"
        onChange={(event) => onCorrect(cell.name, event.target.value)}
      />
      <Mark mark={mark} />
      {text === '' ? <From place="未读到" /> : source && <From place={source} />}
    </td>
  );
}

/** @param before how many columns of labels stand before a label */
function ReadPlace({
  place,
  before,
  ...rest
}: ReadPlaceProps & { place: PaperCell; before: number | undefined }) {
  if (place.kind === 'number') {
    const cell = cellsOf(formById(rest.correction.fields['form'])).get(place.cell);
    return cell ? <ReadNumber cell={cell} colSpan={place.colSpan} {...rest} /> : null;
  }
  return (
    <th
      scope={place.kind === 'head' ? place.scope : undefined}
      colSpan={place.colSpan}
      rowSpan={place.rowSpan}
      data-label={before}
    >
      <span>{place.text}</span>
    </th>
  );
}

function wasRead(cell: string, { fields, sources }: Correction): boolean {
  const { figures } = assess(fields);
  return figures.totals.has(cell) ? cell in sources : (fields[cell] ?? '') !== '';
}

/** A table as it was read: each number beside the place it was read from, to be corrected there. */
export function ReadTable({
  part,
  correction,
  marks,
}: {
  part: Extract<Part, { table: unknown }>;
  correction: Correction;
  /** What to say of single cells. */
  marks: ReadonlyMap<string, CellMark>;
}) {
  const [editing, setEditing] = useState(false);
  const own = [...cellsOf(formById(correction.fields['form'])).values()].filter(
    ({ table }) => table === part.id,
  );
  const read = own.filter(({ name }) => wasRead(name, correction)).length;
  const marked = own.filter(({ name }) => marks.has(name)).length;
  const { blocks, labelColumns } = layoutTable(part.table);
  // It does not close by itself when its last blank is filled in.
  const [startsOpen] = useState(read < own.length || marked > 0);
  return (
    <section className={styles.part}>
      <h3>{part.heading}</h3>
      <details open={startsOpen}>
        <summary>
          {own.length} 格，读到 {read} 格{marked > 0 && `，其中 ${marked} 格请核对`}
        </summary>
        <label className={styles.editing}>
          <input type="checkbox" checked={editing} onChange={(event) => setEditing(event.target.checked)} />
          改正已读到的数字
        </label>
        <div
          className={styles.scroller}
          role="region"
          aria-label={`${part.heading}，读到的数字`}
          tabIndex={0}
        >
          <table className={styles.table} data-labels={labelColumns} aria-label={part.heading}>
            {blocks.map((block, index) => (
              <tbody key={index}>
                {[...block.head, ...block.body].map((row, position) => {
                  const before = columnsBefore(row, labelColumns);
                  return (
                    <tr key={position}>
                      {row.cells.map((place, column) => (
                        <ReadPlace
                          key={column}
                          place={place}
                          before={before[column]}
                          {...{ correction, editing, marks }}
                        />
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            ))}
          </table>
        </div>
      </details>
    </section>
  );
}
