import { describe, expect, it } from 'vitest';
import { readWorkbook, type Worksheet } from './readWorkbook.ts';
import { writeList } from './writeList.ts';

async function sheets(values: readonly (string | number | null)[]): Promise<readonly Worksheet[]> {
  const columns = values.map((_, index) => ({ label: `列${index + 1}`, width: 12 }));
  const reading = readWorkbook(await writeList([{ name: '年报汇总', columns, rows: [values] }], '年报汇总'));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook.sheets;
}

describe('a written list', () => {
  it('has its head in the first row and numbers as numbers', async () => {
    const [sheet] = await sheets(['示例市教育局', 12, null]);
    expect(sheet?.name).toBe('年报汇总');
    expect(sheet?.cells.map(({ row, type, value }) => [row, type, value])).toEqual([
      [1, 'inlineStr', '列1'],
      [1, 'inlineStr', '列2'],
      [1, 'inlineStr', '列3'],
      [2, 'inlineStr', '示例市教育局'],
      [2, 'n', '12'],
    ]);
  });

  it.each(['=1+1', '+SUM(A1)', '-2', '@x', '=HYPERLINK("http://example.invalid","x")', '<b>&', '_x0041_'])(
    'keeps %s a text',
    async (text) => {
      const [sheet] = await sheets([text]);
      const cell = sheet?.cells.find(({ row }) => row === 2);
      expect(cell).toMatchObject({ type: 'inlineStr', formula: null });
      expect(cell?.value?.replace('_x005F_', '_')).toBe(text);
    },
  );

  it('cuts a text that no cell can hold', async () => {
    const [sheet] = await sheets(['长'.repeat(40_000)]);
    expect(sheet?.cells.find(({ row }) => row === 2)?.value).toHaveLength(32_767);
  });
});
