import type { PublishedCell, PublishedReport } from './publishedReport.sample.ts';

/** A format of the corpus: how a published report becomes a file of it. */
export interface CorpusFormat {
  readonly format: string;
  readonly fileName: string;
  /** Blank cells leave no trace in it. */
  readonly losesBlanks?: true;
  readonly write: (report: PublishedReport) => Uint8Array | Promise<Uint8Array>;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function text(report: PublishedReport, row: (cells: readonly PublishedCell[]) => string): Uint8Array {
  const blocks = report.map((block) =>
    block.kind === 'paragraph' ? `${block.text}\n\n` : `${block.rows.map(row).join('')}\n`,
  );
  return bytesOf(blocks.join(''));
}

function escaped(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function htmlCell({ text: content, colSpan, rowSpan }: PublishedCell): string {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<td${spans}>${escaped(content)}</td>`;
}

function html(report: PublishedReport): Uint8Array {
  const blocks = report.map((block) => {
    if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`;
    return `<table>${block.rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('\n')}</table>`;
  });
  return bytesOf(`<!DOCTYPE html><html><body>\n${blocks.join('\n')}\n</body></html>`);
}

/** The formats that the made-up reports are written in. */
export const corpusFormats: readonly CorpusFormat[] = [
  { format: 'HTML', fileName: '年报.html', write: html },
  {
    format: 'text, a row a line',
    fileName: '年报.txt',
    write: (report) => text(report, (cells) => `${cells.map((cell) => cell.text).join('\t')}\n`),
  },
  {
    format: 'text, a cell a line',
    fileName: '年报.txt',
    write: (report) => text(report, (cells) => `${cells.map((cell) => `\t${cell.text}\n`).join('')}\n`),
  },
  {
    format: 'text, paragraphs',
    fileName: '年报.txt',
    losesBlanks: true,
    write: (report) =>
      text(report, (cells) => cells.map((cell) => (cell.text === '' ? '' : `${cell.text}\n\n`)).join('')),
  },
];
