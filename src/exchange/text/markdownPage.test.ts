import { expect, it } from 'vitest';
import { readHtml } from '../html/readHtml.ts';
import { reportIn } from '../readings.sample.ts';
import { markdownPage } from './markdownPage.ts';

const text = [
  '# 示例市教育局2024年政府信息公开工作年度报告',
  '## 一、总体情况',
  '> **全年平稳**，<b>5</b> & 6 件。',
  '## 二、主动公开政府信息情况',
  '<table><tr><td colspan="4">第二十条第（一）项</td></tr>',
  '<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>',
  '<tr><td>规章</td><td>1</td><td></td><td>3</td></tr></table>',
  '| 信息内容 | 本年处理决定数量 |',
  '| --- | --- |',
  '| 行政许可 | 12 |',
  '<TABLE class="x">',
  '<tr><td>行政处罚</td><td>7</td></tr>',
  '</TABLE>',
].join('\n');

it('is the tables as they stand, with the text and the tables around them', () => {
  const { fields, sources } = reportIn(readHtml(new TextEncoder().encode(markdownPage(text) ?? '')));
  expect(fields).toMatchObject({
    title: '示例市教育局2024年政府信息公开工作年度报告',
    overview: '全年平稳，<b>5</b> & 6 件。',
    'disclosure.rules.issued': '1',
    'disclosure.rules.inForce': '3',
    'disclosure.licensing.decisions': '12',
    'disclosure.penalties.decisions': '7',
  });
  expect(fields['disclosure.rules.repealed']).toBeUndefined();
  expect(sources['disclosure.rules.issued']).toBe('表格 1 第 3 行第 2 格');
});

it.each(['## 一、总体情况\n无', '本局有 <table> 一处。', ''])('is none for “%s”', (plain) => {
  expect(markdownPage(plain)).toBe(null);
});
