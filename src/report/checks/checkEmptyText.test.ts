import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkEmptyText } from './checkEmptyText.ts';

describe('[text.empty]', () => {
  it('says that a part has not been filled in', () => {
    expect(checkEmptyText(checkedReport({ overview: '' }))).toEqual([
      {
        id: 'text.empty',
        severity: 'error',
        cells: ['overview'],
        message: '“一、总体情况”还没有填写。',
        remedy: '请写明本年度政府信息公开工作的总体情况。',
      },
    ]);
  });

  it.each(['无', ' 无。 ', '（无）', '暂无。', '没有', '……', '\u3000\n'])(
    'finds that %j says nothing',
    (text) => {
      const found = checkEmptyText(checkedReport({ problems: text }));
      expect(found.map(({ id, cells }) => [id, cells])).toEqual([['text.empty', ['problems']]]);
    },
  );

  it('shows the one word that a part consists of', () => {
    const [found] = checkEmptyText(checkedReport({ form: '2019', problems: '无。' }));
    expect(found?.message).toBe('“五、存在的主要问题及改进情况”只写了“无。”。');
    expect(found?.quote).toEqual({ field: 'problems', start: 0, end: 2 });
  });

  it.each(['无政府信息公开申请。', '没有发生责任追究，主动公开信息20条。', '信息'])(
    'takes %j for a text',
    (text) => {
      expect(checkEmptyText(checkedReport({ overview: text, problems: text }))).toEqual([]);
    },
  );

  it('lets part six say nothing', () => {
    expect(checkEmptyText(checkedReport({ otherMatters: '无' }))).toEqual([]);
  });
});
