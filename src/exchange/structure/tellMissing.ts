import { cellsOf } from '#report/forms/cells.ts';
import type { Form, Part } from '#report/forms/form.ts';
import { layoutTable } from '#report/layout/layoutTable.ts';
import type { ReadingProblem } from '#report/readingResult.ts';

function missing(place: string, what: string, field: string | undefined): ReadingProblem {
  return {
    kind: 'lost',
    place,
    message: `没有找到${what}，保持空白。`,
    ...(field === undefined ? {} : { field }),
  };
}

/** The blocks of a table whose rows are missing whole, and else its missing rows, one by one. */
function missingRows(
  form: Form,
  part: Extract<Part, { table: unknown }>,
  found: ReadonlySet<string>,
  place: string,
): readonly ReadingProblem[] {
  const cells = cellsOf(form);
  return layoutTable(part.table).blocks.flatMap((paper, index): readonly ReadingProblem[] => {
    const names = paper.body.flatMap((row) =>
      row.cells.flatMap((cell) => (cell.kind === 'number' ? [cell.cell] : [])),
    );
    const heading = part.table.blocks[index]?.heading;
    if (heading !== undefined && !names.some((name) => found.has(name))) {
      return [missing(place, `“${heading}”的数字`, names[0])];
    }
    const lost = names.filter((name) => !found.has(name)).map((name) => cells.get(name));
    const rows = new Map(lost.map((cell) => [cell?.row, lost.find((first) => first?.row === cell?.row)]));
    return [...rows.values()].map((cell) => missing(place, `“${cell?.rowLabel ?? ''}”行的数字`, cell?.name));
  });
}

/**
 * Tells what a form has and a report has not: parts, tables, blocks and rows.
 *
 * @param found the cells whose row was recognised, whether blank, taken over or told
 * @param places where each part's heading stands
 */
export function tellMissing(
  form: Form,
  found: ReadonlySet<string>,
  places: ReadonlyMap<string, string>,
): readonly ReadingProblem[] {
  return form.parts.flatMap((part): readonly ReadingProblem[] => {
    const place = places.get(part.id);
    if (!('table' in part)) return place === undefined ? [missing('全文', `“${part.heading}”`, part.id)] : [];
    const names = [...cellsOf(form).values()]
      .filter(({ table }) => table === part.id)
      .map(({ name }) => name);
    if (names.some((name) => found.has(name))) return missingRows(form, part, found, place ?? '全文');
    const what = place === undefined ? `“${part.heading}”` : `“${part.heading}”的表格`;
    return [missing(place ?? '全文', what, names[0])];
  });
}
