import type { FormId } from '#report/forms/form.ts';
import type { ReadingProblem, ReadingResult } from '#report/readingResult.ts';
import { readStructure } from '../structure/readStructure.ts';
import { readWorkbook, type Workbook } from './readWorkbook.ts';
import { hidesCells } from './withoutHidden.ts';
import { workbookSource } from './workbookSource.ts';

const saving = '请用 Excel 或 WPS 打开它，另存为 .xlsx 文件再试。';

const refusals = {
  broken: `这个 Excel 表格已损坏或不完整，无法打开。${saving}`,
  encrypted: '这个 Excel 表格已加密，无法打开。请用 Excel 或 WPS 打开它，去掉密码后另存为 .xlsx 文件再试。',
  'too large':
    '这个 Excel 表格过大，不像一份年度报告，没有打开。请用 Excel 或 WPS 打开它，只保留年度报告的内容，另存为 .xlsx 文件再试。',
} as const;

function refused(message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: '全文', message }] };
}

function hiddenSheets({ sheets }: Workbook): readonly ReadingProblem[] {
  return sheets
    .filter(({ isHidden, cells }) => isHidden && cells.length > 0)
    .map(({ name }) => ({
      kind: 'remark',
      place: `工作表“${name}”`,
      message: '这个工作表是隐藏的，没有读入；其中有年报内容的，请在 Excel 或 WPS 里取消隐藏后再打开。',
    }));
}

function lostCount(result: ReadingResult): number {
  return result.ok ? result.report.problems.filter(({ kind }) => kind === 'lost').length : Infinity;
}

function hiddenCells({ sheets }: Workbook, areRead: boolean): readonly ReadingProblem[] {
  return sheets
    .filter((sheet) => !sheet.isHidden && hidesCells(sheet))
    .map(({ name }) => ({
      kind: 'remark',
      place: `工作表“${name}”`,
      message: areRead
        ? '这个工作表里有隐藏的行或列，也读入了，请核对。'
        : '这个工作表里有隐藏的行或列，没有读入；其中有年报内容的，请在 Excel 或 WPS 里取消隐藏后再打开。',
    }));
}

function readBy(workbook: Workbook, withHidden: boolean, form: FormId | undefined): ReadingResult {
  const { source, problems } = workbookSource(workbook, withHidden);
  if (source.blocks.length === 0) {
    const [told] = problems;
    return refused(
      told?.message ?? '这个 Excel 表格里没有显示的文字和数字。请确认年报所在的工作表没有隐藏。',
    );
  }
  const result = readStructure(source, form);
  if (!result.ok) return result;
  const { report } = result;
  const hidden = [...hiddenSheets(workbook), ...hiddenCells(workbook, withHidden)];
  return { ok: true, report: { ...report, problems: [...hidden, ...problems, ...report.problems] } };
}

/**
 * Reads a report from an `.xlsx` file whose sheets look like the official tables: all on one sheet, or a table a sheet.
 * Texts, numbers and the results of formulas are read, nothing is computed. Never throws: a file that cannot be read
 * comes back as one problem with the remedy.
 *
 * @example readExcel(new Uint8Array()).ok //=> false
 */
export function readExcel(bytes: Uint8Array, form?: FormId): ReadingResult {
  const reading = readWorkbook(bytes);
  if (!reading.ok) return refused(refusals[reading.reason]);
  const { workbook } = reading;
  const shown = readBy(workbook, false, form);
  if (!workbook.sheets.some((sheet) => !sheet.isHidden && hidesCells(sheet))) return shown;
  // Some hide old values or their own sums, others the rows of the form that they have nothing to say in.
  const whole = readBy(workbook, true, form);
  return lostCount(whole) < lostCount(shown) ? whole : shown;
}
