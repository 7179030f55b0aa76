import { describe, expect, it } from 'vitest';
import { readUnits } from './expectedUnits.ts';

describe('readUnits', () => {
  it('takes one unit a line, without blank lines', () => {
    expect(readUnits('示例市教育局\n\n  示例市水利局 \r\n').names).toEqual(['示例市教育局', '示例市水利局']);
  });

  it('takes the column that Excel heads with 单位名称, wherever it stands', () => {
    const text = '序号\t地区\t单位名称\n1\t市直\t示例市教育局\n2\t市直\t示例市水利局';
    expect(readUnits(text).names).toEqual(['示例市教育局', '示例市水利局']);
  });

  it('passes over the numbers of lines, in a column of their own or before the names', () => {
    expect(readUnits('1\t示例市教育局\n2、示例市水利局\n（3）示例市民政局').names).toEqual([
      '示例市教育局',
      '示例市水利局',
      '示例市民政局',
    ]);
  });

  it('counts a unit once, however its name is spaced, and tells how many lines that concerned', () => {
    const { names, repeated } = readUnits('示例市教育局（本级）\n示例市 教育局(本级)\n示例市水利局');
    expect(names).toEqual(['示例市教育局（本级）', '示例市水利局']);
    expect(repeated).toBe(1);
  });

  it('finds no unit in a blank text', () => {
    expect(readUnits(' \n\t\n').names).toEqual([]);
  });
});
