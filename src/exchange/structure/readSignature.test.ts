import { expect, it } from 'vitest';
import { readSignature, type SignatureReading } from './readSignature.ts';

function read(...paragraphs: readonly string[]): SignatureReading {
  return readSignature(
    paragraphs.map((text, index) => ({ text, place: `第 ${index + 1} 段` })),
    '示例市教育局',
  );
}

function texts(cells: SignatureReading['after']): readonly string[] {
  return cells.map(({ text }) => text);
}

it('parts narrative, signature and what follows', () => {
  const reading = read('无。', '示例市教育局', '2025年1月10日', '附件', '主办：示例市教育局');
  expect(reading).toMatchObject({ unit: { text: '示例市教育局' }, date: { text: '2025-01-10' } });
  expect(texts(reading.narrative)).toEqual(['无。']);
  expect(texts(reading.after)).toEqual(['附件', '主办：示例市教育局']);
});

it.each([
  '【打印】【关闭】',
  '扫一扫在手机打开当前页',
  '相关链接：',
  '上一篇：工作动态',
  '主办单位：示例市教育局',
  '版权所有 示例市教育局',
  '示ICP备00000000号',
  'Copyright © 示例市教育局',
])('knows “%s” as the end of an unsigned report', (line) => {
  const reading = read('无。', line, '工作动态');
  expect(texts(reading.narrative)).toEqual(['无。']);
  expect(texts(reading.after)).toEqual([line, '工作动态']);
});

it('keeps an address that stands above the signature', () => {
  const reading = read('无。', '地址：示例路1号', '示例市教育局', '2025年1月10日', '版权所有');
  expect(reading.date?.text).toBe('2025-01-10');
  expect(texts(reading.narrative)).toEqual(['无。', '地址：示例路1号']);
  expect(texts(reading.after)).toEqual(['版权所有']);
});

it.each([
  ['（示例市教育局 2025-1-10）'],
  ['示例市教育局', '2025年01月10日印发'],
  ['示例市教育局', '（2025年1月10日）'],
])('reads a signature of %j', (...lines) => {
  const reading = read('无。', ...lines);
  expect(reading).toMatchObject({ unit: { text: '示例市教育局' }, date: { text: '2025-01-10' } });
  expect(texts(reading.narrative)).toEqual(['无。']);
});

it('takes no sentence for the end of the page', () => {
  const sentences = ['打印和复印政府信息未收取费用。', '分享到的经验已在全局推广。', '关闭不合格网站一个。'];
  expect(texts(read(...sentences).narrative)).toEqual(sentences);
});
