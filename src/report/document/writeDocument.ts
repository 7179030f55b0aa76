import type * as z from 'zod/mini';
import { figuresOf, type Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { formById } from '../forms/forms.ts';
import { largestCount } from '../numbers/readNumber.ts';
import type { ReadingProblem } from '../readingResult.ts';
import type { AcknowledgedItem } from './acknowledged.ts';
import { carriedItems } from './carriedItems.ts';
import { fieldLabel } from './fieldLabel.ts';
import { jsonPath } from './jsonPath.ts';
import { paragraphs } from './paragraphs.ts';
import {
  dateSchema,
  documentKind,
  documentVersion,
  levelSchema,
  yearSchema,
  type ReportDocument,
} from './schema.ts';

export interface WrittenDocument {
  readonly text: string;
  /** What the format cannot carry, and so is blank in the file. */
  readonly omitted: readonly ReadingProblem[];
}

type CellValue = number | string | null;
type Tables = Record<string, Record<string, Record<string, CellValue>>>;
type Omit = (field: string, reason: string) => void;

/** The value of a cell: a total is always carried, as stated or else as computed. */
function cellValue(cell: Cell, fields: Fields, figures: Figures, omit: Omit): CellValue {
  const reading = figures.readings.get(cell.name);
  if (reading?.state === 'refused') {
    const verdict = reading.isNumber ? '没有写入' : '不能作为数字写入';
    omit(cell.name, `“${fields[cell.name] ?? ''}”${verdict}：${reading.reason}`);
  }
  if (figures.totals.has(cell.name)) {
    const total = figures.valueOf(cell.name);
    if (total <= largestCount) return Number(total);
    omit(cell.name, `合计 ${total} 超过了文件能准确记录的最大数 ${largestCount}`);
    return null;
  }
  if (reading?.state !== 'number') return null;
  return cell.kind === 'amount' ? reading.number : Number(reading.number);
}

function tablesOf(form: Form, fields: Fields, omit: Omit): Tables {
  const figures = figuresOf(form, fields);
  const tables: Tables = {};
  for (const cell of cellsOf(form).values()) {
    const table = (tables[cell.table] ??= {});
    const row = (table[cell.row] ??= {});
    row[cell.column] = cellValue(cell, fields, figures, omit);
  }
  return tables;
}

/** The acknowledged findings that the file can carry, those it cannot told. */
function acknowledgedOf(fields: Fields, omitted: ReadingProblem[]): readonly AcknowledgedItem[] {
  const { carried, lost } = carriedItems(fields);
  if (lost > 0) {
    const message = `已写明理由的事项：有 ${lost} 条不能写入文件。`;
    omitted.push({ kind: 'lost', place: 'acknowledged', message });
  }
  return carried;
}

/**
 * Writes a report as its JSON document. The same report gives the same bytes: keys in the order of the form, numbers in
 * plain notation, one line end. Cells of another form than the report's stay out.
 *
 * @example writeDocument({ form: '2021', 'disclosure.licensing.decisions': '3万' }).omitted[0]?.place //=> 'tables.disclosure.licensing.decisions'
 */
export function writeDocument(fields: Fields): WrittenDocument {
  const form = formById(fields['form']);
  const omitted: ReadingProblem[] = [];

  function omit(field: string, reason: string): void {
    const place = jsonPath(field).join('.');
    omitted.push({
      kind: 'lost',
      place,
      field,
      message: `${fieldLabel(form, field)}：${reason}。文件中此处为空白。`,
    });
  }
  function text(field: string): string {
    return paragraphs(field, fields[field] ?? '');
  }
  /** The value if the file can carry it, or else the blank one, told. */
  function checked<Value, Blank>(
    field: string,
    schema: z.ZodMiniType<Value>,
    value: unknown,
    blank: Blank,
    wanted: string,
  ): Value | Blank {
    if (text(field) === '') return blank;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    omit(field, `“${text(field)}”不是${wanted}`);
    return blank;
  }

  const year = /^\d{4}$/.test(text('year')) ? Number(text('year')) : null;
  const acknowledged = acknowledgedOf(fields, omitted);
  const document: ReportDocument = {
    kind: documentKind,
    version: documentVersion,
    form: form.id,
    year: checked('year', yearSchema, year, null, '四位数的年度'),
    unit: {
      name: text('unit.name'),
      level: checked('unit.level', levelSchema, text('unit.level'), null, '已知的单位类别'),
    },
    title: text('title'),
    preamble: text('preamble'),
    overview: text('overview'),
    problems: text('problems'),
    otherMatters: text('otherMatters'),
    signature: {
      unit: text('signature.unit'),
      date: checked('signature.date', dateSchema, text('signature.date'), '', '日期（应如 2025-01-10）'),
    },
    tables: tablesOf(form, fields, omit),
    ...(acknowledged.length > 0 && {
      acknowledged: acknowledged.map((item) => ({ ...item, cells: [...item.cells] })),
    }),
  };
  return { text: `${JSON.stringify(document, null, 2)}\n`, omitted };
}
