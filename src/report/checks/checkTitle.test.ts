import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import type { Fields } from '../fields.ts';
import { checkTitle } from './checkTitle.ts';

function messages(changes: Fields): readonly string[] {
  return checkTitle(checkedReport(changes)).map(({ message }) => message);
}

describe('[title.form]', () => {
  it('says what is wrong with the title and offers the right one', () => {
    expect(checkTitle(checkedReport({ title: '示例市教育局2024年政府信息公开年度报告' }))).toEqual([
      {
        id: 'title.form',
        severity: 'warning',
        cells: ['title'],
        message: '标题的写法不合规定：“政府信息公开”后缺少“工作”。',
        remedy: '规定的写法是“示例市教育局2024年政府信息公开工作年度报告”。',
        fixes: [
          {
            label: '改为“示例市教育局2024年政府信息公开工作年度报告”',
            patch: { title: '示例市教育局2024年政府信息公开工作年度报告' },
          },
        ],
      },
    ]);
  });

  it.each([
    ['', '还没有标题。'],
    ['示例市教育局关于2024年政府信息公开工作的年度报告', '不应有“关于”等字'],
    ['关于示例市教育局2024年政府信息公开工作年度报告', '不应有“关于”等字'],
    ['示例市教育局2024年信息公开工作年度报告', '缺少“政府信息公开工作”'],
    ['示例市教育局政府信息公开工作年度报告', '没有年度'],
    ['示例市教育局2023年政府信息公开工作年度报告', '写的是 2023 年，报告年度是 2024 年'],
    ['2024年政府信息公开工作年度报告', '没有单位名称'],
    ['2024年示例市教育局政府信息公开工作年度报告', '年度应写在单位名称之后'],
    ['示例市教育局2024年度政府信息公开工作年度报告', '“年度”应为“年”'],
    ['示例市教育局政府信息公开工作2024年度报告', '年度应写在“政府信息公开工作”之前'],
    ['示例市教育局2024年政府信息公开工作报告', '应以“年政府信息公开工作年度报告”结尾'],
  ])('finds in %j: %s', (title, reason) => {
    expect(messages({ title })).toHaveLength(1);
    expect(messages({ title })[0]).toContain(reason);
  });

  it.each([
    '示例市教育局2024年政府信息公开工作年度报告',
    '示例市教育局２０２４年政府信息公开工作年度报告',
    ' 示例市教育局\u30002024 年政府信息公开工作年度报告\n',
    '示例省示例市教育局2024年政府信息公开工作年度报告',
    '教育局2024年政府信息公开工作年度报告',
  ])('finds nothing in %j', (title) => {
    expect(messages({ title })).toEqual([]);
  });

  it('finds a title of another unit than the signature, with both ways out', () => {
    const [found] = checkTitle(checkedReport({ 'signature.unit': '示例市水利局' }));
    expect(found).toMatchObject({
      cells: ['title', 'signature.unit'],
      message: '标题里的单位是“示例市教育局”，落款单位是“示例市水利局”。',
      fixes: [
        { patch: { title: '示例市水利局2024年政府信息公开工作年度报告' } },
        { patch: { 'signature.unit': '示例市教育局' } },
      ],
    });
  });

  it('compares with the unit of the report where nothing is signed', () => {
    const fields = { 'signature.unit': '', 'unit.name': '样例县水利局' };
    expect(messages(fields)[0]).toBe('标题里的单位是“示例市教育局”，单位名称是“样例县水利局”。');
  });

  it('asks whose the report is, and proposes the name that another place has', () => {
    const fields = { 'unit.name': ' ', 'signature.unit': '' };
    const found = checkTitle(checkedReport(fields));
    expect(found.map(({ cells, message }) => [cells, message])).toEqual([
      [['unit.name'], '还没有填写单位名称。'],
      [['signature.unit'], '还没有填写落款单位。'],
    ]);
    expect(found[1]?.fixes).toEqual([
      { label: '填为“示例市教育局”', patch: { 'signature.unit': '示例市教育局' } },
    ]);
    expect(messages({ 'signature.unit': '', year: '' })).toEqual(['还没有填写落款单位。']);
  });

  it('finds the office of a department that signs for it, not that of a government', () => {
    expect(messages({ 'signature.unit': '示例市教育局办公室' })).toEqual([
      '标题里的单位是“示例市教育局”，落款单位是“示例市教育局办公室”。',
    ]);
    const government = {
      'unit.name': '示例市人民政府',
      title: '示例市人民政府2024年政府信息公开工作年度报告',
    };
    expect(messages({ ...government, 'signature.unit': '示例市人民政府办公室' })).toEqual([]);
  });

  it('offers no title of a unit that it does not know, and asks nothing before the year is known', () => {
    const fields = { title: '年报', 'unit.name': '', 'signature.unit': '' };
    expect(checkTitle(checkedReport(fields)).flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(messages({ title: '年报', year: '' })).toEqual([]);
  });

  it('asks once for a name that is missing everywhere', () => {
    const nameless = { 'unit.name': '', 'signature.unit': ' ', title: '2024年政府信息公开工作年度报告' };
    expect(checkTitle(checkedReport(nameless))).toMatchObject([
      { cells: ['unit.name', 'signature.unit', 'title'], message: '还没有填写单位名称。' },
    ]);
    expect(messages({ ...nameless, title: '' })).toEqual(['还没有标题。', '还没有填写单位名称。']);
    expect(messages({ ...nameless, title: '年报', year: '' })).toEqual(['还没有填写单位名称。']);
  });
});
