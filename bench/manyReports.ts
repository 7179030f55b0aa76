import type { Browser } from '@playwright/test';
import { htmlOf } from '../src/exchange/corpus/written.sample.ts';
import { publishedReport } from '../src/exchange/corpus/publishedReport.sample.ts';
import { writeExcel } from '../src/exchange/excel/writeExcel.ts';
import { writeWord } from '../src/exchange/word/writeWord.ts';
import { writeDocument } from '../src/report/document/writeDocument.ts';
import type { Fields } from '../src/report/fields.ts';
import { formById } from '../src/report/forms/forms.ts';
import { proposedTitle } from '../src/report/proposedTitle.ts';
import { balanced2021 } from '../src/samples/balanced2021.ts';
import { statingTotals } from '../src/samples/statingTotals.ts';
import { drawFrom, realisticReport, type Draw } from './realisticReports.ts';

/** A file of a folder that an office receives. */
export interface ReportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const bodies = ['教育局', '水利局', '民政局', '财政局', '卫生健康委员会', '自然资源局', '司法局', '审计局'];

/** A made-up office, another for each number. */
function unitOf(index: number): string {
  return `示例市第${Math.floor(index / bodies.length) + 1}区${bodies[index % bodies.length] ?? ''}`;
}

/** One report in ten does not balance. */
function reportOf(unit: string, draw: Draw): Fields {
  const numbers = realisticReport(formById('2021'), draw);
  const broken = draw() < 0.1 ? { 'requests.received.individual': '9999' } : {};
  return {
    ...balanced2021,
    ...numbers,
    ...broken,
    year: '2024',
    'unit.name': unit,
    title: proposedTitle(unit, '2024'),
    'signature.unit': unit,
  };
}

async function printed(browser: Browser, report: Fields): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<style>td { border: 1px solid }</style>${htmlOf(publishedReport(report))}`);
  const content = new Uint8Array(await page.pdf({ format: 'A4' }));
  await page.close();
  return content;
}

async function fileOf(browser: Browser, unit: string, report: Fields, kind: number): Promise<ReportFile> {
  const stated = statingTotals(report);
  // Of twenty files ten are JSON, five Word, two Excel, two web pages, one a PDF.
  if (kind < 10) return { name: `${unit}.json`, content: writeDocument(report).text };
  if (kind < 15) return { name: `${unit}.docx`, content: await writeWord(report) };
  if (kind < 17) return { name: `${unit}.xlsx`, content: await writeExcel(report) };
  if (kind < 19) return { name: `${unit}.html`, content: htmlOf(publishedReport(stated)) };
  return { name: `${unit}.pdf`, content: await printed(browser, stated) };
}

/** The files of so many made-up offices, in the formats in which offices send them; the same every time. */
export async function manyReports(browser: Browser, count: number): Promise<readonly ReportFile[]> {
  const draw = drawFrom(20);
  const files: ReportFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const unit = unitOf(index);
    files.push(await fileOf(browser, unit, reportOf(unit, draw), index % 20));
  }
  return files;
}
