import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { packWorkbook } from './packWorkbook.ts';
import { tableSheet } from './tableSheet.ts';
import { textSheet } from './textSheet.ts';
import { workbookParts } from './workbookParts.ts';

/**
 * Writes a report as an `.xlsx` file: its texts on one sheet, and a sheet for each table, as on paper. Every total is
 * a formula that carries its result, but for one that the report states otherwise: that stays the number stated, with
 * a note beside it. Texts are texts whatever they begin with. Every printed page bears 草稿 while the report has errors.
 *
 * Written by hand, since write-excel-file writes formulas without their results and knows no rows that repeat in print.
 *
 * @example (await writeExcel({ form: '2021', 'unit.name': '示例市教育局' })).subarray(0, 2) // 'PK'
 */
export function writeExcel(fields: Fields): Promise<Uint8Array> {
  const { form, figures, findings } = assess(fields);
  const isDraft = findings.some(({ severity }) => severity === 'error');
  const tables = form.parts.flatMap((part) =>
    'table' in part ? [tableSheet(part, form, fields, figures)] : [],
  );
  const sheets = [textSheet(form, fields), ...tables];
  const marked = isDraft ? sheets.map((sheet) => ({ ...sheet, mark: '草稿' })) : sheets;
  return packWorkbook(workbookParts(marked, paperTitle(fields)));
}
