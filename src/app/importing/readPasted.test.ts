import { expect, it } from 'vitest';
import { encodeBase64Url } from '#exchange/share/base64.ts';
import { lockCheaply } from '#exchange/share/lockCheaply.sample.ts';
import { refuse } from '#exchange/share/refusal.ts';
import { readPasted } from './readPasted.ts';

const payload = encodeBase64Url(await lockCheaply('{ "year": 2024 }'));
const link = `https://example.com/nianbao/#/shared#${payload}`;
const report = '示例市教育局2024年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n';

it.each([
  ['alone', link],
  ['in a message', `请审核：${link}。口令另行告知。`],
  ['percent-encoded on the way', link.replaceAll('#', '%23')],
])('a link that carries a report is opened as what it is, %s', async (_how, text) => {
  const opened = await readPasted(text, '', '粘贴的文字');
  expect(opened.source).toBe('分享链接');
  expect(opened.locked).toBeInstanceOf(Uint8Array);
});

it('a link that was cut is told as such', async () => {
  const opened = await readPasted(link.slice(0, -20), '', '粘贴的文字');
  expect(opened.locked).toBeUndefined();
  expect(opened.result).toEqual({
    ok: false,
    problems: [{ kind: 'lost', place: '分享链接', message: refuse('cut').reason }],
  });
});

it('a report is read as one, also where it speaks of a link', async () => {
  for (const text of [report, `${report}网址为 https://example.com/#/shared#，可供查阅。\n`]) {
    const opened = await readPasted(text, '', '粘贴的文字');
    expect([opened.source, opened.result.ok]).toEqual(['粘贴的文字', true]);
  }
});

it('a text that is neither is told to hold no report', async () => {
  const { result } = await readPasted('周五下午三点开会。', '', '粘贴的文字');
  expect(result.ok).toBe(false);
  expect(JSON.stringify(result)).not.toContain('链接');
});

it('a page that was copied is read by its markup, and by its text where that holds no report', async () => {
  const html = '<table><tr><td>开会</td></tr></table>';
  expect((await readPasted(report, html, '粘贴的文字')).source).toBe('粘贴的文字');
  expect((await readPasted(link, html, '粘贴的文字')).source).toBe('分享链接');
});

it('the tables of HTML in a text are read', async () => {
  const table =
    '<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>12</td></tr></table>';
  const { source, result } = await readPasted(
    `${report}二、主动公开政府信息情况\n${table}\n`,
    '',
    '粘贴的文字',
  );
  expect(source).toBe('粘贴的文字');
  expect(result.ok && result.report.fields).toMatchObject({
    year: '2024',
    overview: '全年平稳。',
    'disclosure.licensing.decisions': '12',
  });
});
