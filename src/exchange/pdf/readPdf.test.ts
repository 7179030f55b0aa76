import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReadingResult } from '#report/readingResult.ts';
import { writePdf, type Mark } from './pdf.sample.ts';
import { readPdf } from './readPdf.ts';

const headings: readonly Mark[] = [
  { text: '示例市教育局2024年政府信息公开工作年度报告', x: 72, y: 72, size: 18 },
  { text: '一、总体情况', x: 92, y: 110 },
  { text: '本年度主动公开政府信息三十条，均在规定时间内公布。', x: 92, y: 130 },
];

function sentence(result: ReadingResult): string {
  return result.ok ? '' : result.problems.map(({ message }) => message).join('');
}

it('reads a report whose font is not in the file, by the character maps', async () => {
  const result = await readPdf(writePdf([{ marks: headings }]));
  expect(result).toMatchObject({
    ok: true,
    report: {
      fields: {
        title: '示例市教育局2024年政府信息公开工作年度报告',
        year: '2024',
        overview: '本年度主动公开政府信息三十条，均在规定时间内公布。',
      },
    },
  });
});

it('says that a file is protected by a password', async () => {
  const key = '00'.repeat(32);
  const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${key}> <${key}>]`;
  expect(sentence(await readPdf(writePdf([{ marks: headings }], { trailer })))).toContain('密码保护');
});

it('says that a file of pictures has no text', async () => {
  const picture = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q';
  const number: Mark = { text: '1', x: 300, y: 800 };
  const result = await readPdf(writePdf([{ marks: [number], operators: picture }]));
  expect(sentence(result)).toContain('扫描件或图片');
});

it.each([
  ['nothing but its first line', '%PDF-1.7\n\0'],
  ['no PDF at all', '\xff\xfe\0\0'],
  ['nothing', ''],
])('says that a file with %s is broken', async (_, content) => {
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
  expect(sentence(await readPdf(bytes))).toContain('已损坏或不完整');
});

it('reads a file cut short, or says that it is broken', async () => {
  const whole = writePdf([{ marks: headings }]);
  for (let length = 0; length < whole.length; length += 97) {
    const result = await readPdf(whole.slice(0, length));
    expect(result.ok || result.problems.length === 1).toBe(true);
  }
});

it('refuses more pages than any report has', async () => {
  const pages = Array.from({ length: 101 }, () => ({ marks: headings }));
  expect(sentence(await readPdf(writePdf(pages)))).toContain('101 页');
});

it('does not take the bytes away from who handed them over', async () => {
  const bytes = writePdf([{ marks: headings }]);
  await readPdf(bytes);
  expect(bytes.length).toBeGreaterThan(0);
});

it('never throws, whatever became of the bytes of a file', async () => {
  const whole = writePdf([{ marks: headings }]);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const result = await readPdf(bytes);
      expect(result.ok || result.problems.length === 1).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['endless nesting', 'q '.repeat(20_000)],
  ['numbers out of reach', '1e38 0 0 1e38 0 0 cm 0 0 m 1e38 1e38 l S BT /F1 1e38 Tf <6559> Tj ET'],
  [
    'thousands of rules',
    Array.from({ length: 8000 }, (_, at) => `${at % 500} 0 m ${at % 500} ${at} l S`).join(' '),
  ],
])('reads a page with %s', async (_, operators) => {
  const result = await readPdf(writePdf([{ marks: headings, operators }]));
  expect(result.ok || result.problems.length === 1).toBe(true);
});

it('says of a text that nobody sees that a program recognised it in a scan', async () => {
  const unseen = await readPdf(writePdf([{ marks: headings, before: '3 Tr' }]));
  expect(unseen.ok && unseen.report.problems[0]).toMatchObject({
    kind: 'remark',
    message: '这是扫描件的识别文字，可能认错，请逐格核对。',
  });
  expect(JSON.stringify(await readPdf(writePdf([{ marks: headings }])))).not.toContain('扫描件');
});

it('says in one sentence that the characters of a file are garbled', async () => {
  const marks = headings.map((mark) =>
    'text' in mark ? { ...mark, text: mark.text.replace(/[年、。]/g, 'ÿ') } : mark,
  );
  const result = await readPdf(writePdf([{ marks }]));
  expect(sentence(result)).toContain('乱码');
  expect(result).toMatchObject({ ok: false, problems: { length: 1 } });
});
