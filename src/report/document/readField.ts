import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { levels } from '../levels.ts';
import { readNumber } from '../numbers/readNumber.ts';
import { readDate } from '../readDate.ts';
import type { ReadingProblem } from '../readingResult.ts';
import { paragraphs } from './paragraphs.ts';
import type { JsonValue } from './parseJson.ts';

/** What is taken over for a field: its text, and what has to be told about it. */
export interface FieldReading {
  readonly text: string;
  readonly remark?: { readonly kind: ReadingProblem['kind']; readonly message: string };
}

/** A text as long as a person can place it in a sentence. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function lost(message: string): FieldReading {
  return { text: '', remark: { kind: 'lost', message } };
}

/** The text of a value that the schema accepts: 3.0 and 3e0 are the count 3. */
function acceptedText(value: JsonValue): string {
  if (value.type === 'number') return String(Number(value.digits));
  return value.type === 'string' ? value.text : '';
}

/** The text of a cell that the schema refuses. It is kept as it is written, so that the cell shows what is wrong with it. */
function refusedCell(form: Form, field: string, text: string): FieldReading {
  const cell = cellsOf(form).get(field);
  const reading = readNumber(text, cell?.kind ?? 'count');
  if (reading.state === 'blank')
    return { text: '', remark: { kind: 'remark', message: '写成了空的文字，按空白读取。' } };
  const message =
    reading.state === 'number'
      ? `写作“${excerpt(text)}”，按 ${reading.number} 读取。`
      : reading.isNumber
        ? `“${excerpt(text)}”${reading.reason}；已按原样保留，请更正。`
        : `“${excerpt(text)}”不能作为数字读取（${reading.reason}），已按原样保留，请更正。`;
  return { text, remark: { kind: 'remark', message } };
}

/** A date that the schema refuses, which people may well read. */
function refusedDate(text: string): FieldReading {
  const reading = readDate(text);
  if (reading.state !== 'date') return lost(`“${excerpt(text)}”不是日期（应如 2025-01-10），没有读取。`);
  const message = `写作“${excerpt(text)}”，按 ${reading.date} 读取。`;
  return { text: reading.date, remark: { kind: 'changed', message } };
}

function refusedText(field: string, text: string): FieldReading {
  if (field === 'unit.level') {
    const known = levels.map(({ id }) => id).join('、');
    return lost(`“${excerpt(text)}”不是已知的类别（${known}），没有读取。`);
  }
  if (field === 'signature.date') return refusedDate(text);
  return { text, remark: { kind: 'remark', message: `“${excerpt(text)}”的写法不合规定，已按原样保留。` } };
}

/**
 * Reads the value of one field. `accepted` says whether the schema accepts it; what it refuses is kept where it can be.
 *
 * @example readField(form2021, 'requests.granted.business', { type: 'string', text: '3万' }, false).text //=> '3万'
 */
export function readField(form: Form, field: string, value: JsonValue, accepted: boolean): FieldReading {
  if (accepted) return { text: paragraphs(field, acceptedText(value)) };
  if (value.type === 'null')
    return { text: '', remark: { kind: 'remark', message: '写成了 null，按空白读取。' } };
  if (value.type !== 'string' && value.type !== 'number') return lost('应是文字或数字，没有读取。');
  const text = value.type === 'string' ? value.text : value.digits;
  return cellsOf(form).has(field) ? refusedCell(form, field, text) : refusedText(field, text);
}
