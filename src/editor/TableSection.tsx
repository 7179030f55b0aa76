import { memo } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form, Part } from '#report/forms/form.ts';
import { layoutTable, type PaperCell, type PaperRow } from '#report/layout/layoutTable.ts';
import { Grid } from '#ui/grid/Grid.tsx';
import type { WriteKind } from '#ui/grid/liveGrid.ts';
import { BalanceRows } from './BalanceRows.tsx';
import { CellInput } from './CellInput.tsx';
import { useFormAccess } from './FormAccess.ts';
import { gridRowsOf } from './gridRowsOf.ts';
import { usePasteNotice } from './usePasteNotice.tsx';
import { PartHeading } from './PartHeading.tsx';
import { RowForms } from './RowForms.tsx';
import { useIsCompared } from './showLastYear.ts';
import { TotalCell } from './TotalCell.tsx';
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

function Place({ form, place }: { form: Form; place: PaperCell }) {
  const { colSpan, rowSpan } = place;
  if (place.kind === 'number') {
    return <NumberPlace form={form} name={place.cell} colSpan={colSpan} />;
  }
  if (place.kind === 'corner') {
    return (
      <td colSpan={colSpan} rowSpan={rowSpan} className={styles.corner}>
        {place.text}
      </td>
    );
  }
  return (
    <th scope={place.scope} colSpan={colSpan} rowSpan={rowSpan} className={styles[place.scope]}>
      {place.text}
    </th>
  );
}

function Rows({ form, rows }: { form: Form; rows: readonly PaperRow[] }) {
  return rows.map((row, index) => (
    <tr key={index}>
      {row.cells.map((place, position) => (
        <Place key={position} form={form} place={place} />
      ))}
    </tr>
  ));
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

/** A part of the report that is a table, drawn as the official form prints it. */
export const TableSection = memo(function TableSection({ form, part }: { form: Form; part: TablePart }) {
  const { draftId, readOnly } = useFormAccess();
  const { notice, tell } = usePasteNotice(draftId);
  const compared = useIsCompared();
  const paper = layoutTable(part.table);
  const single = paper.blocks.length === 1;

  return (
    <section className={styles.section} aria-labelledby={`part-${part.id}`}>
      <PartHeading part={part} />
      <RowForms form={form} table={part.id} />
      {notice}
      <div className={styles.scroller}>
        <Grid
          className={[styles.table, styles[part.id], compared && styles.compared].filter(Boolean).join(' ')}
          aria-labelledby={`part-${part.id}`}
          matrix={gridRowsOf(form, part.table)}
          readOnly={readOnly}
          read={(cell) => textOfCell(draftId, cell)}
          onWrite={(texts, kind) => write(draftId, texts, kind)}
          onPasteReport={tell}
        >
          <colgroup>
            {Array.from({ length: paper.labelColumns + paper.numberColumns }, (_, index) => (
              <col
                key={index}
                className={index < paper.labelColumns ? styles[`label${index}`] : styles.number}
              />
            ))}
          </colgroup>
          {paper.blocks.map((block, index) =>
            single ? (
              [
                <thead key="head">
                  <Rows form={form} rows={block.head} />
                </thead>,
                <tbody key="body">
                  <Rows form={form} rows={block.body} />
                </tbody>,
              ]
            ) : (
              <tbody key={index}>
                <Rows form={form} rows={[...block.head, ...block.body]} />
              </tbody>
            ),
          )}
          <BalanceRows form={form} table={part.id} labelColumns={paper.labelColumns} />
        </Grid>
      </div>
    </section>
  );
});
