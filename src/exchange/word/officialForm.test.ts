import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { differing, reportIn } from '../readings.sample.ts';
import { readWord } from './readWord.ts';
import { bodyOf, paragraph, rewrittenPart, run, wordFile } from './wordFile.sample.ts';

const hints: Fields = {
  form: '2021',
  title: '政府信息公开工作年度报告格式模板',
  overview: '（文字描述）',
  problems: '（文字描述）',
  otherMatters: '（文字描述，收取信息处理费情况在此处报告。）',
};

const official = new URL('../../../../shared/seed/official-form-2021.docx', import.meta.url);

/** A made-up form in the same structure, and the official one where it is at hand. */
const blankForms: readonly (readonly [string, Uint8Array])[] = [
  ['the made-up form', wordFile(bodyOf(hints))],
  ...(existsSync(official) ? [['the official form', new Uint8Array(readFileSync(official))] as const] : []),
];

/** Types a report into a blank form as a clerk does: over the hints, and into the cells, one after the other. */
function filledIn(form: Uint8Array, fields: Fields): Uint8Array {
  const stated = statingTotals(fields);
  const cells = [...cellsOf(form2021).keys()];
  const texts = Object.entries(hints).filter(([field]) => field !== 'form');
  return rewrittenPart(form, 'word/document.xml', (xml) => {
    const filled = xml.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs, (cell) => {
      const isLabel = /[^\s\u3000]/.test(cell.replace(/<[^>]*>/g, ''));
      if (isLabel || /<w:vMerge w:val="continue"\/>|<w:vMerge\/>/.test(cell)) return cell;
      return cell.replace(/<\/w:p><\/w:tc>$/, `${run(stated[cells.shift() ?? ''] ?? '')}</w:p></w:tc>`);
    });
    const written = texts.reduce((text, [field, hint]) => {
      const lines = (fields[field] ?? '').split('\n');
      return text.replace(hint, lines.join('</w:t></w:r></w:p><w:p><w:r><w:t>'));
    }, filled);
    const ending = [fields['signature.unit'] ?? '', chineseDate(fields['signature.date'] ?? '')];
    return written.replace(/<w:sectPr[ >](?!.*<w:sectPr[ >])/s, (start) =>
      [...ending.map((text) => paragraph(text)), start].join(''),
    );
  });
}

describe.each(blankForms)('%s', (_, form) => {
  it('filled in reads back whole, every cell in its place, with nothing to tell', () => {
    const { preamble, ...fields } = balanced2021;
    expect(preamble).not.toBe('');
    const report = reportIn(readWord(filledIn(form, fields)));
    expect(differing(report, fields)).toEqual({});
    expect(report.problems).toEqual([]);
  });

  it('tells each cell’s place in words', () => {
    const { sources } = reportIn(readWord(filledIn(form, balanced2021)));
    expect(sources).toMatchObject({
      'disclosure.administrativeFees.amount': '表格 1 第 14 行第 2 格',
      'requests.carriedIn.individual': '表格 2 第 5 行第 2 格',
      'requests.granted.individual': '表格 2 第 6 行第 3 格',
      'disputes.suitAfterReview.total': '表格 3 第 4 行第 15 格',
    });
  });

  it('tells numbers that do not add up as they stand', () => {
    const { fields } = reportIn(readWord(filledIn(form, { ...balanced2021, 'requests.closed.total': '99' })));
    expect(fields['requests.closed.total']).toBe('99');
    expect(fields['requests.closed.individual']).toBe('');
  });

  it('blank reads as blank: no number, no narrative, and the hints are told', () => {
    const { fields, sources, problems } = reportIn(readWord(form));
    expect(Object.entries(fields).filter(([, text]) => text !== '')).toEqual([['form', '2021']]);
    const places = [...cellsOf(form2021).keys()].filter((cell) => sources[cell] === undefined);
    expect(places).toEqual([]);
    expect(problems.filter(({ message }) => message.includes('是空白格式里的提示'))).toHaveLength(4);
    const missing = problems.filter(({ kind }) => kind === 'lost').map(({ field }) => field);
    expect(missing).toEqual(['title', 'year', 'unit.name', 'signature.unit', 'signature.date']);
  });
});
