import { useState } from 'react';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf, type Cell } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import type { Part } from '#report/forms/form.ts';
import { readNumber } from '#report/numbers/readNumber.ts';
import { layoutTable, type PaperCell } from '#report/layout/layoutTable.ts';
import styles from './ImportReview.module.css';

/** What a reading shows and lets correct: the fields as they stand and as they were read, where from, and how to change one. */
export interface Correction {
  readonly fields: Fields;
  readonly original: Fields;
  readonly sources: Readonly<Record<string, string>>;
  readonly onCorrect: (field: string, text: string) => void;
}

interface ReadPlaceProps {
  readonly correction: Correction;
  /** Whether numbers that were read well are to be corrected too. */
  readonly editing: boolean;
}

function ReadNumber({ cell, correction, editing }: ReadPlaceProps & { cell: Cell }) {
  const { fields, original, sources, onCorrect } = correction;
  const { figures } = assess(fields);
  const text = fields[cell.name] ?? '';
  const total = figures.totals.get(cell.name);
  const source = sources[cell.name];
  const name = `${cell.rowLabel} ${cell.columnLabel}`;
  const isComputed = total !== undefined && text === '';
  // By what was read, not by what is being typed: the box must not go away under the hand.
  const wasReadWell = readNumber(original[cell.name] ?? '', cell.kind).state === 'number';

  if (isComputed || (wasReadWell && !editing)) {
    // A sum of blanks is no zero that somebody reported.
    const isUnknown = isComputed && source === undefined && total.computed === 0n;
    return (
      <td
        className={
          isComputed && source === undefined ? styles.unread : isComputed ? styles.computed : undefined
        }
      >
        <output data-cell={cell.name} aria-label={name} aria-live="off">
          {isComputed ? (isUnknown ? '' : total.computed.toString()) : text}
        </output>
        <span className={styles.from}>{source ?? '未读到，由各项计算'}</span>
      </td>
    );
  }
  return (
    <td className={text === '' ? styles.unread : undefined}>
      <input
        data-cell={cell.name}
        aria-label={name}
        aria-invalid={figures.readings.get(cell.name)?.state === 'refused'}
        className={styles.number}
        value={text}
        autoComplete="off"
        onChange={(event) => onCorrect(cell.name, event.target.value)}
      />
      <span className={styles.from}>{text === '' ? '未读到' : source}</span>
    </td>
  );
}

function ReadPlace({ place, ...rest }: ReadPlaceProps & { place: PaperCell }) {
  if (place.kind === 'number') {
    const cell = cellsOf(formById(rest.correction.fields['form'])).get(place.cell);
    return cell ? <ReadNumber cell={cell} {...rest} /> : null;
  }
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

function wasRead(cell: string, { fields, sources }: Correction): boolean {
  const { figures } = assess(fields);
  return figures.totals.has(cell) ? cell in sources : (fields[cell] ?? '') !== '';
}

/** A table as it was read: each number beside the place it was read from, to be corrected there. */
export function ReadTable({
  part,
  correction,
}: {
  part: Extract<Part, { table: unknown }>;
  correction: Correction;
}) {
  const [editing, setEditing] = useState(false);
  const own = [...cellsOf(formById(correction.fields['form'])).values()].filter(
    ({ table }) => table === part.id,
  );
  const read = own.filter(({ name }) => wasRead(name, correction)).length;
  // It does not close by itself when its last blank is filled in.
  const [startsOpen] = useState(read < own.length);
  return (
    <section className={styles.part}>
      <h3>{part.heading}</h3>
      <details open={startsOpen}>
        <summary>
          {own.length} 格，读到 {read} 格
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
          <table className={styles.table} aria-label={part.heading}>
            {layoutTable(part.table).blocks.map((block, index) => (
              <tbody key={index}>
                {[...block.head, ...block.body].map((row, position) => (
                  <tr key={position}>
                    {row.cells.map((place, column) => (
                      <ReadPlace key={column} place={place} correction={correction} editing={editing} />
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
