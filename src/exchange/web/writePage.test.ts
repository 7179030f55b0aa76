import { describe, expect, it } from 'vitest';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { writeFragment } from './writeFragment.ts';
import { writePage } from './writePage.ts';

const writers = [
  ['page', writePage],
  ['fragment', writeFragment],
] as const;

/** The rows of every table, a cell in brackets: `<th>` as (), `<td>` as []. */
function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    row.replace(/\n|<wbr>/g, '').replace(/<(t[hd])[^>]*>(.*?)<\/t[hd]>/g, (_, tag: string, text: string) => {
      return tag === 'th' ? `(${text})` : `[${text}]`;
    }),
  );
}

describe.each(writers)('a report as a %s', (_, write) => {
  it.each([
    ['2019', balanced2019],
    ['2021', balanced2021],
  ])('in the %s form has every official label', (form, fields) => {
    const html = write(fields);
    for (const { heading } of formById(form).parts) expect(html).toContain(`>${heading}</h2>`);
    for (const { rowPath, columnPath } of cellsOf(formById(form)).values())
      for (const label of [...rowPath, ...columnPath]) expect(html).toContain(`>${label}</th>`);
  });

  it('has each table under its heading as caption, every heading cell with its scope', () => {
    const html = write(balanced2021);
    expect(html.match(/<caption[^>]*><h2[^>]*>[二三四]、/g)).toHaveLength(3);
    expect(html.match(/<th /g)).toHaveLength(
      html.match(/<th scope="(?:col|colgroup|row|rowgroup)"/g)?.length ?? 0,
    );
    expect(html).toMatch(/<th scope="rowgroup" rowspan="22"[^>]*>三、本年度办理结果</);
    expect(html).toMatch(/<th scope="colgroup" colspan="5"[^>]*>法人或其他组织</);
  });

  it('has totals computed, blanks blank, and what is no number as typed', () => {
    const rows = rowsOf(write(unbalanced2021));
    expect(rows).toContain('(行政强制)[]');
    expect(rows).toContain('(行政许可)[3万]');
    expect(rows.find((row) => row.startsWith('(一、本年新收'))).toMatch(/\[74\]$/);
  });

  it('breaks no number but between its groups of digits', () => {
    const html = write({ ...balanced2021, 'requests.received.individual': '12345678' });
    expect(html).toContain('>12<wbr>345<wbr>678</td>');
  });

  it('has a stated total as stated', () => {
    const rows = rowsOf(write({ ...balanced2021, 'requests.received.total': '99' }));
    expect(rows).toContain('(一、本年新收政府信息公开申请数量)[46][9][1][2][4][1][99]');
  });

  it('has title, preamble, paragraphs, headings and signature', () => {
    const html = write({ ...balanced2021, overview: '（一）主动公开情况\n\n　　全年公开信息386条。' });
    expect(html).toMatch(/<h1[^>]*>示例市教育局2024年<wbr>政府信息公开工作年度报告<\/h1>\n<p[^>]*>根据/);
    expect(html).toMatch(/<h3[^>]*>（一）主动公开情况<\/h3>\n<p[^>]*>全年公开信息386条。<\/p>/);
    expect(html).toMatch(/<p[^>]*>示例市教育局<\/p>\n<p[^>]*>2025年1月10日<\/p>\n<\/div>/);
  });

  it('shows no signature where there is none, and always a title', () => {
    const html = write({ form: '2021', year: '2024', title: '\u0000' });
    expect(html).toMatch(/<h1[^>]*>2024年<wbr>政府信息公开工作年度报告</);
    expect(html).not.toMatch(/margin: 1.5em 2em|class="signature"/);
  });

  it('makes text of every text', () => {
    const overview = '<script>alert("1")</script> &lt; \'\u0000\u001b\ud800\u202e公开\u202c。';
    expect(write({ ...balanced2021, overview })).toContain(
      '>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;lt; &#39;\ufffd\u202e公开\u202c。</p>',
    );
  });

  it('keeps tabs and runs of spaces', () => {
    expect(write({ ...balanced2021, problems: '甲\t乙  丙。' })).toContain(
      '<span style="white-space: pre-wrap">甲\t乙  丙。</span>',
    );
  });

  it('asks for nothing and runs nothing', () => {
    const html = write(balanced2021);
    expect(html).not.toMatch(/<(?:script|img|iframe|object|form|a)\b|\bon\w+=|url\(|@import|https?:/i);
  });

  it('is the same text for the same report', () => {
    expect(write({ ...balanced2021 })).toBe(write(balanced2021));
  });
});

it('a page says its language, encoding and title', () => {
  const html = writePage({ ...balanced2021, title: '</title><b>' });
  expect(html.startsWith('<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n')).toBe(
    true,
  );
  expect(html).toContain('<title>&lt;/title&gt;&lt;b&gt;</title>');
});

it('a fragment has inline styles only', () => {
  expect(writeFragment(balanced2021)).not.toMatch(/<style|\sclass=|\sid=|<html|<body|<meta|undefined/);
});
