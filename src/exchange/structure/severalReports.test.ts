import { expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { distinctReport } from '../corpus/distinctReport.sample.ts';
import { rewritten } from '../readings.sample.ts';
import { outcome, pageOf, readPage } from './published.sample.ts';

const truth2021 = statingTotals(distinctReport(balanced2021));
const page = pageOf(truth2021);
const before = page
  .replaceAll('2024年', '2023年')
  .replaceAll('2025年', '2024年')
  .replace(/<td([^>]*)>(\d)/g, '<td$1>7$2');

function bodyOf(html: string): string {
  return html.replace(/^.*<body>|<\/body>.*$/gs, '');
}

it.each([
  ['before', `${before}${bodyOf(page)}`],
  ['after', `${page}${bodyOf(before)}`],
])('reads the report of the later year alone where another stands %s it', (_, html) => {
  const result = readPage(html);
  const { wrongCells, markedCells, told } = outcome(truth2021, html);
  expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  expect(told).toContain('文件里有两份年报');
  for (const name of ['title', 'year', 'overview', 'problems', 'otherMatters', 'signature.date']) {
    expect(result.ok && result.report.fields[name]).toBe(truth2021[name]);
  }
});

it('takes a table of contents for no report', () => {
  const contents = '<p>目录</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>一、总体情况</p>';
  const { wrongCells, markedCells, told } = outcome(
    truth2021,
    rewritten(page, '<p>一、总体情况</p>', contents),
  );
  expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  expect(told).not.toContain('份年报');
});

it('says nothing of a second copy of the same report', () => {
  expect(outcome(truth2021, `${page}${bodyOf(page)}`).told).not.toContain('份年报');
});
