import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';

/** What a format made of a report, and what it could not take of it. */
export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly omitted: readonly ReadingProblem[];
}

/** A form in which a report is handed out. What writes it loads when it is used. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (fields: Fields) => Promise<Written>;
}

function whole(content: string | Uint8Array): Written {
  return { content: typeof content === 'string' ? content : new Uint8Array(content), omitted: [] };
}

function loadJsonWriter() {
  return import('#report/document/writeDocument.ts');
}

/** Loads what {@link jsonFormat} needs ahead of time: it is the way out where saving fails, without a net too. */
export async function preloadJson(): Promise<void> {
  try {
    await loadJsonWriter();
  } catch {
    // It is tried again, and told, when it is used.
  }
}

export const jsonFormat: ExportFormat = {
  id: 'json',
  label: 'JSON 数据',
  ending: '.json',
  mediaType: 'application/json',
  async write(fields) {
    const { writeDocument } = await loadJsonWriter();
    const { text, omitted } = writeDocument(fields);
    return { content: text, omitted };
  },
};

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
