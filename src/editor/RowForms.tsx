import { memo } from 'react';
import { cellsOf, type Cell } from '#report/forms/cells.ts';
import type { Form, TableId } from '#report/forms/form.ts';

/** The id of the form that owns the inputs of a cell's row. */
export function rowFormOf({ table, row }: Pick<Cell, 'table' | 'row'>): string {
  return `row-${table}-${row}`;
}

/**
 * A form for each row of a table. Chromium reads every field of a form again after each key press, for autofill: with
 * one form over all cells that took longer than everything of ours.
 */
export const RowForms = memo(function RowForms({ form, table }: { form: Form; table: TableId }) {
  const own = [...cellsOf(form).values()].filter((cell) => cell.table === table);
  return [...new Set(own.map(rowFormOf))].map((id) => (
    <form key={id} id={id} hidden onSubmit={(event) => event.preventDefault()} />
  ));
});
