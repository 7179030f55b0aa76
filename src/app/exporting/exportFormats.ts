import type { ExportFormat, Written } from './exportFormat.ts';
import { jsonFormat } from './jsonFormat.ts';

function whole(content: string | Uint8Array): Written {
  return { content: typeof content === 'string' ? content : new Uint8Array(content), omitted: [] };
}

/** What offices hand in and publish. */
export const documentFormats: readonly ExportFormat[] = [
  {
    id: 'word',
    label: 'Word 文档',
    ending: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write(fields) {
      const { writeWord } = await import('#exchange/word/writeWord.ts');
      return whole(await writeWord(fields));
    },
  },
  {
    id: 'excel',
    label: 'Excel 表格',
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async write(fields) {
      const { writeExcel } = await import('#exchange/excel/writeExcel.ts');
      return whole(await writeExcel(fields));
    },
  },
  {
    id: 'page',
    label: '网页',
    ending: '.html',
    mediaType: 'text/html',
    async write(fields) {
      const { writePage } = await import('#exchange/web/writePage.ts');
      return whole(writePage(fields));
    },
  },
  {
    id: 'fragment',
    label: '网站后台用的 HTML 片段',
    ending: '.片段.html',
    mediaType: 'text/html',
    async write(fields) {
      const { writeFragment } = await import('#exchange/web/writeFragment.ts');
      return whole(writeFragment(fields));
    },
  },
];

/** For people who analyse many reports. */
export const dataFormats: readonly ExportFormat[] = [
  jsonFormat,
  {
    id: 'csv',
    label: 'CSV（逐格）',
    ending: '.csv',
    mediaType: 'text/csv',
    async write(fields) {
      const { writeCsv } = await import('#exchange/flat/writeCsv.ts');
      return whole(writeCsv([fields]));
    },
  },
  {
    id: 'ndjson',
    label: 'NDJSON（逐格）',
    ending: '.ndjson',
    mediaType: 'application/x-ndjson',
    async write(fields) {
      const { writeNdjson } = await import('#exchange/flat/writeNdjson.ts');
      return whole(writeNdjson([fields]));
    },
  },
];
