import { memo, useMemo, useRef } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form, Part } from '#report/forms/form.ts';
import { columnsBefore } from '#report/layout/columnsBefore.ts';
import { layoutTable, type PaperCell, type PaperRow } from '#report/layout/layoutTable.ts';
import { Grid } from '#ui/grid/Grid.tsx';
import type { WriteKind } from '#ui/grid/liveGrid.ts';
import { BalanceRows } from './BalanceRows.tsx';
import { CellInput } from './CellInput.tsx';
import { useFormAccess } from './FormAccess.ts';
import { gridRowsOf } from './gridRowsOf.ts';
import { NumberColumns } from './NumberColumns.tsx';
import { PartHeading } from './PartHeading.tsx';
import { tellPaste } from './pasteReport.ts';
import { RowForms } from './RowForms.tsx';
import { useIsCompared } from './showLastYear.ts';
import { TotalCell } from './TotalCell.tsx';
import { useTableFit } from './useTableFit.ts';
import { currentVisit } from './visit.ts';
import styles from './TableSection.module.css';

type TablePart = Extract<Part, { table: unknown }>;

function NumberPlace({ form, name, colSpan }: { form: Form; name: string; colSpan: number }) {
  const cell = cellsOf(form).get(name);
  if (!cell) return null;
  const total = totalCellsOf(form).get(name);
  return (
    <td colSpan={colSpan} className={total ? styles.computed : styles.place}>
      {total ? <TotalCell cell={cell} parts={total.right} /> : <CellInput cell={cell} />}
    </td>
  );
}

/** @param before how many columns of labels stand before a label */
function Place({ form, place, before }: { form: Form; place: PaperCell; before: number | undefined }) {
  const { colSpan, rowSpan } = place;
  if (place.kind === 'number') {
    return <NumberPlace form={form} name={place.cell} colSpan={colSpan} />;
  }
  if (place.kind === 'corner') {
    return (
      <td colSpan={colSpan} rowSpan={rowSpan} className={styles.corner} data-label={before}>
        {place.text}
      </td>
    );
  }
  return (
    <th
      scope={place.scope}
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={styles[place.scope]}
      data-label={before}
    >
      {place.scope.endsWith('group') ? <span>{place.text}</span> : place.text}
    </th>
  );
}

interface RowsProps {
  readonly form: Form;
  readonly rows: readonly PaperRow[];
  readonly labelColumns: number;
}

function Rows({ form, rows, labelColumns }: RowsProps) {
  return rows.map((row, index) => {
    const before = columnsBefore(row, labelColumns);
    const [first] = row.cells;
    const isGroup = first?.kind === 'head' && first.scope === 'rowgroup';
    return (
      <tr key={index} data-group={isGroup ? before[0] : undefined}>
        {row.cells.map((place, position) => (
          <Place key={position} form={form} place={place} before={before[position]} />
        ))}
      </tr>
    );
  });
}

/** Escape takes back what was typed since one came: the same visit, so that no step of undo remains of it. */
function write(draftId: string, texts: Fields, kind: WriteKind): void {
  const visit = currentVisit()?.key;
  if (kind !== 'restore') drafts.change(draftId, texts, kind);
  else drafts.change(draftId, texts, 'typing', visit === undefined ? {} : { visit });
}

/** What a cell shows: a total its number, any other its text as typed. */
function textOfCell(draftId: string, cell: string): string {
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const total = assess(fields).figures.totals.get(cell);
  return total ? (total.stated ?? total.computed).toString() : (fields[cell] ?? '');
}

/** How many digits each column always has room for: those of nearly every office, so that typing moves no column. */
const leastDigits: Readonly<Record<TablePart['id'], number>> = { disclosure: 5, requests: 5, disputes: 3 };

/** A part of the report that is a table, drawn as the official form prints it. */
export const TableSection = memo(function TableSection({ form, part }: { form: Form; part: TablePart }) {
  const { draftId, readOnly } = useFormAccess();
  const compared = useIsCompared();
  const paper = useMemo(() => layoutTable(part.table), [part.table]);
  const { labelColumns } = paper;
  const scroller = useRef<HTMLDivElement>(null);
  useTableFit(scroller, draftId);
  const single = paper.blocks.length === 1;

  return (
    <section className={styles.section} aria-labelledby={`part-${part.id}`}>
      <PartHeading part={part} />
      <RowForms form={form} table={part.id} />
      <div ref={scroller} className={styles.scroller}>
        <Grid
          className={[styles.table, styles[part.id], compared && styles.compared].filter(Boolean).join(' ')}
          aria-labelledby={`part-${part.id}`}
          matrix={gridRowsOf(form, part.table)}
          readOnly={readOnly}
          read={(cell) => textOfCell(draftId, cell)}
          onWrite={(texts, kind) => write(draftId, texts, kind)}
          onPasteReport={(report) => tellPaste(draftId, report)}
        >
          <colgroup>
            {Array.from({ length: labelColumns }, (_, index) => (
              <col key={index} className={styles[`label${index}`]} />
            ))}
            <NumberColumns paper={paper} least={leastDigits[part.id]} />
          </colgroup>
          {paper.blocks.map((block, index) =>
            single ? (
              [
                <thead key="head">
                  <Rows form={form} rows={block.head} labelColumns={labelColumns} />
                </thead>,
                <tbody key="body">
                  <Rows form={form} rows={block.body} labelColumns={labelColumns} />
                </tbody>,
              ]
            ) : (
              <tbody key={index}>
                <Rows form={form} rows={[...block.head, ...block.body]} labelColumns={labelColumns} />
              </tbody>
            ),
          )}
          <BalanceRows form={form} table={part.id} labelColumns={labelColumns} />
        </Grid>
      </div>
    </section>
  );
});
