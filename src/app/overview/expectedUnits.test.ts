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

  const three = ['示例市教育局', '示例市水利局', '示例市民政局'];

  it.each([
    [
      'a title and an unknown heading',
      '示例市应报单位名单\n序号\t责任单位\n1\t示例市教育局\n2\t示例市水利局\n3\t示例市民政局',
    ],
    ['any way to number lines', '（一）示例市教育局\n②示例市水利局\n三、示例市民政局'],
    [
      'groups and sums',
      '一、政府部门（2家）\n1.示例市教育局\n2.示例市水利局\n二、其他（1家）\n3.示例市民政局\n合计：3家',
    ],
    ['a column of groups', '政府部门\t示例市教育局\n政府部门\t示例市水利局\n其他\t示例市民政局'],
    ['one line', '示例市教育局、示例市水利局、示例市民政局。'],
    ['a head over lines without columns', '序号\t单位\n1 示例市教育局\n2 示例市水利局\n示例市民政局'],
    ['two halves side by side', '序号\t单位\t序号\t单位\n1\t示例市教育局\t2\t示例市水利局\n3\t示例市民政局'],
    ['blanks for columns', '1  示例市教育局  已报  1月20日\n2  示例市水利局  未报\n3  示例市民政局'],
    ['a label', '责任单位：示例市教育局、示例市水利局、示例市民政局'],
    [
      'the organ above each',
      '主管部门\t单位名称\n示例市政府\t示例市教育局\n示例市政府\t示例市水利局\n示例市政府\t示例市民政局',
    ],
  ])('reads a list with %s', (_, text) => {
    expect(readUnits(text).names).toEqual(three);
  });

  it('keeps names that no rule knows, and those with a list in brackets or digits of their own', () => {
    const names = [
      '示例市第一中学',
      '示例市民政局（福利院、救助站）',
      '示例油田',
      '三示例市农业农村局',
      '12345热线中心',
    ];
    expect(readUnits(names.join('\n')).names).toEqual(names);
  });

  it('tells which lines name no unit', () => {
    const { names, unread } = readUnits(
      '附件1\n示例市年报报送名单\n单位\n示例市教育局\n乡镇（街道）\n示例镇政府\n合计\t2',
    );
    expect(names).toEqual(['示例市教育局', '示例镇政府']);
    expect(unread).toEqual(['附件1', '示例市年报报送名单', '乡镇（街道）', '合计 2']);
  });
});
