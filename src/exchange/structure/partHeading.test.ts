import { expect, it } from 'vitest';
import { partHeading } from './partHeading.ts';

it.each([
  ['overview', '一、总体概况', '一 总体情况', '（一）总体情况', '1.总体情况', '【一、总体情况】'],
  ['overview', '第一部分 总体情况', 'Ⅰ、总体情况', '一、2024年政府信息公开总体情况'],
  ['disclosure', '二、政府信息主动公开情况', '二、主动公开政府信息', '二、主动公开政府信息情况表'],
  ['requests', '三、收到和处理政府信息公开申请情况表', '（三）收到和处理政府信息公开申请情况'],
  ['disputes', '四、政府信息公开复议诉讼情况', '四、行政复议和行政诉讼'],
  ['problems', '五、政府信息公开工作存在的主要问题及改进情况', '五、存在的不足及改进情况'],
  ['problems', '五、主要问题及下一步工作计划', '五、存在的问题', '五、存在的困难和问题及下一步打算'],
  ['otherMatters', '六、其他事项', '六、需要报告的其他事项', '六、其他', '六、其他需要说明的事项'],
])('knows the heading of %s', (part, ...published) => {
  expect(published.map((text) => [text, partHeading(text)?.part])).toEqual(
    published.map((text) => [text, part]),
  );
});

it.each([
  '（一）主动公开政府信息情况',
  '1.总体情况良好',
  '一是总体情况良好',
  '（六）其他处理',
  '3.其他',
  '其他',
  '一、总体情况良好，工作有序。',
  '存在的问题',
])('takes “%s” for no heading', (text) => {
  expect(partHeading(text)).toBe(null);
});

it.each([
  ['六、其他需要报告的事项（无）', '无'],
  ['六、其他需要报告的事项：无。', '无。'],
  ['六、其他需要报告的事项本年度未收取信息处理费。', '本年度未收取信息处理费。'],
  ['一、总体情况2024年，示例市教育局主动公开信息。', '2024年，示例市教育局主动公开信息。'],
  ['六、其他需要报告的事项（文字描述）', ''],
])('keeps the text behind the heading in “%s”', (text, rest) => {
  expect(partHeading(text)?.rest).toBe(rest);
});
