import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { differing, reportIn, told } from '../readings.sample.ts';
import { readExcel } from './readExcel.ts';
import { readWorkbook, type Worksheet } from './readWorkbook.ts';
import { writeExcel } from './writeExcel.ts';

interface Written {
  readonly parts: Readonly<Record<string, string>>;
  /** A cell of the sheet with this name, as it is stored. */
  readonly cell: (
    sheet: string,
    address: string,
  ) => Pick<Worksheet['cells'][number], 'type' | 'value' | 'formula'>;
}

async function written(fields: Fields): Promise<Written> {
  const bytes = await writeExcel(fields);
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  return {
    parts,
    cell(sheet, address) {
      const { cells } = reading.workbook.sheets.find(({ name }) => name === sheet) ?? { cells: [] };
      const column = address.charCodeAt(0) - 64;
      const found = cells.find((each) => each.column === column && each.row === Number(address.slice(1)));
      if (!found) throw new Error(`nothing in ${sheet} ${address}`);
      return { type: found.type, value: found.value, formula: found.formula };
    },
  };
}

async function again(fields: Fields) {
  return reportIn(readExcel(await writeExcel(fields)));
}

describe('a written workbook', () => {
  it('has the texts on one sheet, and a sheet for each table', async () => {
    const { parts } = await written(balanced2021);
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['文字部分', '主动公开', '申请办理', '复议诉讼']);
  });

  it('is the same, byte by byte, for the same report', async () => {
    expect(await writeExcel(balanced2021)).toEqual(await writeExcel({ ...balanced2021 }));
  });

  it.each([
    ['2021', balanced2021],
    ['2019', balanced2019],
  ])('reads back to the sample of form %s', async (_, sample) => {
    const report = await again(sample);
    expect(differing(report, sample)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('of a report just started has nothing but its title, its labels and its signing unit', async () => {
    const report = await again(blank2021);
    const filled = Object.entries(report.fields).filter(([, text]) => text !== '' && text !== '0');
    expect(filled.map(([name]) => name)).toEqual(['year', 'title', 'unit.name', 'signature.unit', 'form']);
    expect(told(report, 'lost')).toEqual(['没有找到落款日期，保持空白。']);
  });

  it('prints on A4, across for the wide tables, with the head on every page', async () => {
    const { parts } = await written(balanced2021);
    const [, , requests] = [1, 2, 3].map((sheet) => parts[`xl/worksheets/sheet${sheet}.xml`] ?? '');
    expect(requests).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      'orientation="portrait" fitToWidth="1" fitToHeight="0"',
    );
    const workbook = parts['xl/workbook.xml'];
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'申请办理\'!$2:$4</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'申请办理\'!$A$1:$J$29</definedName>',
    );
  });
});

describe('numbers', () => {
  it('are numbers, with an amount as exact as typed', async () => {
    const { cell } = await written({
      ...balanced2021,
      'disclosure.administrativeFees.amount': '96171.6',
      'requests.received.individual': '9007199254740991',
    });
    expect(cell('主动公开', 'B15')).toEqual({ type: 'n', value: '96171.6', formula: null });
    expect(cell('申请办理', 'D5')).toEqual({ type: 'n', value: '9007199254740991', formula: null });
  });

  it('with more digits than a program keeps are text, and read back exactly', async () => {
    const amount = '12345678901.123456';
    const fields = { ...balanced2021, 'disclosure.administrativeFees.amount': amount };
    expect((await written(fields)).cell('主动公开', 'B15')).toMatchObject({
      type: 'inlineStr',
      value: amount,
    });
    expect((await again(fields)).fields['disclosure.administrativeFees.amount']).toBe(amount);
  });

  it('typed with separators are the number meant, and what is no number stays as typed', async () => {
    const { cell } = await written({
      ...balanced2021,
      'disclosure.licensing.decisions': '１,４12',
      'disclosure.penalties.decisions': '3万',
    });
    expect(cell('主动公开', 'B8')).toEqual({ type: 'n', value: '1412', formula: null });
    expect(cell('主动公开', 'B11')).toMatchObject({ type: 'inlineStr', value: '3万' });
  });
});

describe('totals', () => {
  it('are formulas that carry their results', async () => {
    const { cell } = await written(balanced2021);
    const { valueOf } = figuresOf(formById('2021'), balanced2021);
    expect(cell('申请办理', 'J5')).toEqual({ type: 'n', value: '63', formula: 'SUM(D5:I5)' });
    expect(cell('申请办理', 'D28')).toEqual({ type: 'n', value: '47', formula: 'SUM(D7:D27)' });
    expect(cell('申请办理', 'J28')).toEqual({
      type: 'n',
      value: String(valueOf('requests.closed.total')),
      formula: 'SUM(D28:I28)',
    });
    expect(cell('复议诉讼', 'O5')).toEqual({ type: 'n', value: '1', formula: 'SUM(K5:N5)' });
  });

  it('are balanced below the table, in each column', async () => {
    const { cell } = await written({ ...balanced2021, 'requests.received.individual': '40' });
    expect(cell('申请办理', 'A31').value).toBe('※校验：一＋二，减去 三（七）＋四，应为 0');
    expect(cell('申请办理', 'D31')).toEqual({ type: 'n', value: '-6', formula: 'SUM(D5:D6)-SUM(D28:D29)' });
    expect(cell('申请办理', 'J31')).toMatchObject({ value: '-6' });
    expect(cell('申请办理', 'E31')).toMatchObject({ value: '0' });
  });

  it('stated otherwise stay numbers, with a note beside that stays true', async () => {
    const fields = { ...balanced2021, 'requests.closed.individual': '50', 'disputes.review.total': '8' };
    const { cell } = await written(fields);
    expect(cell('申请办理', 'D28')).toEqual({ type: 'n', value: '50', formula: null });
    expect(cell('申请办理', 'K28')).toEqual({
      type: 'str',
      value: '※校验：“（七）总计”行“自然人”列填写的数与各项之和相差 3',
      formula:
        'IF(D28=SUM(D7:D27),"","※校验：“（七）总计”行“自然人”列填写的数与各项之和相差 "&(D28-SUM(D7:D27)))',
    });
    expect(cell('复议诉讼', 'P5').value).toContain('相差 5');
    const report = await again(fields);
    expect(differing(report, fields)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('whose text is no number are computed, and say so', async () => {
    const { cell } = await written({ ...balanced2021, 'disputes.review.total': '三件' });
    expect(cell('复议诉讼', 'E5')).toMatchObject({ value: '3', formula: 'SUM(A5:D5)' });
    expect(cell('复议诉讼', 'P5').value).toContain('填写的不是数字');
  });
});

describe('text', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', "='C:\\x'!A1"].map((text) => `${text}。`);

  it('that begins like a formula stays text', async () => {
    const fields = { ...balanced2021, otherMatters: formulas.join('\n'), preamble: '=HYPERLINK("x")。' };
    const { parts } = await written(fields);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      't="inlineStr"><is><t xml:space="preserve">=1+1。</t></is></c>',
    );
    expect(differing(await again(fields), fields)).toEqual({});
  });

  it('never becomes markup, and loses only what no file can hold', async () => {
    const otherMatters = '</t></is></c><c><f>1</f>&amp;]]>_x0041_"\'。';
    const fields = { ...balanced2021, otherMatters };
    expect(
      (await again({ ...fields, otherMatters: `\u0000${otherMatters}\u001f\uffff` })).fields['otherMatters'],
    ).toBe(otherMatters);
    const { parts } = await written({ ...fields, title: `<&>${balanced2021['title']}` });
    expect(parts['docProps/core.xml']).toContain('<dc:title>&lt;&amp;&gt;示例市');
  });

  it.each(['没有句号，', '一句话说完了。', '😀'])(
    'longer than a row can be high goes on in the next row, and reads back whole: %s',
    async (words) => {
      const otherMatters = `${'甲'.repeat(60)}${words.repeat(9_000)}`;
      const fields = { ...balanced2021, otherMatters };
      const { parts } = await written(fields);
      const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
      const heights = [...sheet.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
      expect(Math.max(...heights)).toBeLessThanOrEqual(409);
      expect((await again(fields)).fields['otherMatters']).toBe(otherMatters);
    },
  );
});

it('bears 草稿 on every printed page while the report has errors', async () => {
  function marks({ parts }: Written): readonly boolean[] {
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    return sheets.map(([, sheet]) => /<oddHeader>[^<]*草稿<\/oddHeader><oddFooter>/.test(sheet));
  }
  expect(new Set(marks(await written({ ...balanced2021, 'requests.received.individual': '999' })))).toEqual(
    new Set([true]),
  );
  expect(new Set(marks(await written(balanced2021)))).toEqual(new Set([false]));
});
