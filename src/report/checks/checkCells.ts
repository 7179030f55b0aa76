import { totalCellsOf } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { largestCount, type NumberReading } from '../numbers/readNumber.ts';
import type { Finding } from './finding.ts';

function placeOf({ rowLabel, columnLabel }: Cell): string {
  return `“${rowLabel}”行“${columnLabel}”列`;
}

/** A number that its cell does not take is wrong by what the reason says; of another text the reason says what to do. */
function refusalOf(
  what: string,
  { reason, isNumber }: Extract<NumberReading, { state: 'refused' }>,
): Pick<Finding, 'message' | 'remedy'> {
  if (isNumber) return { message: `${what}${reason}。`, remedy: '请核对并更正这个数。' };
  return { message: `${what}不能作为数字读取。`, remedy: `${reason}。` };
}

/** `cell.number`: texts that are no number of the cell's kind. */
export function checkCellNumbers(form: Form, fields: Fields, figures: Figures): readonly Finding[] {
  return [...cellsOf(form).values()].flatMap((cell): readonly Finding[] => {
    const reading = figures.readings.get(cell.name);
    if (reading?.state === 'refused') {
      return [
        {
          id: 'cell.number',
          severity: 'error',
          cells: [cell.name],
          ...refusalOf(`${placeOf(cell)}：“${fields[cell.name] ?? ''}”`, reading),
        },
      ];
    }
    const total = figures.totals.get(cell.name);
    if (!total || total.computed <= largestCount) return [];
    return [
      {
        id: 'cell.number',
        severity: 'error',
        cells: [cell.name],
        message: `${placeOf(cell)}：合计 ${total.computed} 超过了文件能准确记录的最大数 ${largestCount}。`,
        remedy: '请核对其中各项，是否多输入了数字。',
      },
    ];
  });
}

/** `cell.blank`: the unfinished cells of each table, one finding a table. Totals follow by themselves and are not counted. */
export function checkBlankCells(form: Form, figures: Figures): readonly Finding[] {
  const totals = totalCellsOf(form);
  return form.parts.flatMap((part): readonly Finding[] => {
    if (!('table' in part)) return [];
    const blank = [...cellsOf(form).values()].filter(
      ({ name, table }) =>
        table === part.id && !totals.has(name) && figures.readings.get(name)?.state === 'blank',
    );
    if (blank.length === 0) return [];
    return [
      {
        id: 'cell.blank',
        severity: 'error',
        cells: blank.map(({ name }) => name),
        message: `“${part.heading}”还有 ${blank.length} 格空白。`,
        remedy: '没有发生的填 0；可以把这张表的空格一次填为 0。',
      },
    ];
  });
}
