import { describe, expect, it } from 'vitest';
import { forms } from '#report/forms/forms.ts';
import type { Form, Table } from '#report/forms/form.ts';
import { layoutTable, type PaperCell, type PaperRow } from '#report/layout/layoutTable.ts';
import { placeBlock } from '#ui/grid/placeBlock.ts';
import { readHtml } from '#ui/grid/readHtml.ts';
import { readTsv } from '#ui/grid/readTsv.ts';
import { writeTsv } from '#ui/grid/writeBlock.ts';
import { gridRowsOf } from './gridRowsOf.ts';

const tables = forms.flatMap((form) =>
  form.parts.flatMap((part) =>
    'table' in part ? [{ name: `${form.id} ${part.id}`, form, table: part.table }] : [],
  ),
);

/** The numbers 1, 2, 3 … in the cells of a table, and the table as others publish it. */
function published(form: Form, table: Table) {
  const matrix = gridRowsOf(form, table);
  const names = matrix.flatMap(({ cells }) => cells.map(({ name }) => name));
  const numbers = new Map(names.map((name, index) => [name, String(index + 1)]));
  function textOf(place: PaperCell): string {
    return place.kind === 'number' ? (numbers.get(place.cell) ?? '') : place.text;
  }
  function htmlOf(rows: readonly PaperRow[]): string {
    const lines = rows.map(({ cells }) =>
      cells.map((place) => `<td colspan="${place.colSpan}" rowspan="${place.rowSpan}">${textOf(place)}</td>`),
    );
    return `<table>${lines.map((line) => `<tr>${line.join('')}</tr>`).join('')}</table>`;
  }
  const { blocks } = layoutTable(table);
  const paper = blocks.flatMap(({ head, body }) => [...head, ...body]);
  return { matrix, numbers, textOf, htmlOf, paper, body: blocks.flatMap(({ body }) => body) };
}

function headingsIn(paper: readonly PaperRow[]): string[] {
  return paper.flatMap(({ cells }) =>
    cells.flatMap((place) => (place.kind === 'number' ? [] : [place.text])),
  );
}

describe.each(tables)('the table $name', ({ form, table }) => {
  const { matrix, numbers, textOf, htmlOf, paper } = published(form, table);
  const page = readHtml(htmlOf(paper));
  const unmerged = page.map((row) => row.map((text) => text ?? ''));
  const headings = headingsIn(paper);

  it.each([
    ['a web page', page],
    ['a spreadsheet', readTsv(writeTsv(unmerged))],
    ['text that says a merged label once', paper.map(({ cells }) => cells.map(textOf))],
  ])('pasted whole from %s lands in its cells, wherever one stands', (_source, rows) => {
    for (const at of [
      { row: 0, column: 0 },
      { row: matrix.length - 1, column: 1 },
    ]) {
      const { texts, report } = placeBlock({ rows, valuesOnly: false }, matrix, at, headings);
      expect(report.leftOut).toEqual([]);
      expect(texts).toEqual(Object.fromEntries(numbers));
    }
  });

  it('lets one type in all of its cells but the totals', () => {
    const computed = matrix.flatMap(({ cells }) => cells.filter(({ editable }) => !editable));
    expect(computed.every(({ name }) => /\.total$|\.closed\./.test(name))).toBe(true);
  });
});

const labelled = tables.filter(({ form, table }) =>
  gridRowsOf(form, table).every(({ labels }) => labels.length > 0),
);

it.each(labelled)('each row of $name is found by the labels copied along', ({ form, table }) => {
  const { matrix, htmlOf, paper, body } = published(form, table);
  const headings = headingsIn(paper);
  for (const [index, row] of body.entries()) {
    const rows = readHtml(htmlOf([row]));
    const { texts } = placeBlock({ rows, valuesOnly: false }, matrix, { row: 0, column: 0 }, headings);
    expect(Object.keys(texts)).toEqual(matrix[index]?.cells.map(({ name }) => name));
  }
});

it('part three of the 2021 form has 25 rows of 7 cells, the last one in each the total', () => {
  const requests = tables.find(({ name }) => name === '2021 requests');
  const rows = requests ? gridRowsOf(requests.form, requests.table) : [];
  expect(rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 25 }, () => 7));
  expect(rows.every(({ cells }) => cells.at(-1)?.editable === false)).toBe(true);
});
