import type { Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { PublishedCell, PublishedReport } from './publishedReport.sample.ts';

/**
 * A published report as a Word file, merged cells and all, written by the library `docx` and none of our own code.
 *
 * @example await readWord(await wordFile(publishedReport(statingTotals(balanced2021))))
 */
export async function wordFile(report: PublishedReport): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = await import('docx');

  function paragraphsOf(text: string): readonly WordParagraph[] {
    return text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));
  }
  function cellOf({ text, colSpan, rowSpan }: PublishedCell) {
    return new TableCell({ columnSpan: colSpan, rowSpan, children: paragraphsOf(text) });
  }
  const children = report.flatMap((block): readonly (WordParagraph | WordTable)[] =>
    block.kind === 'paragraph'
      ? paragraphsOf(block.text)
      : [new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map(cellOf) })) })],
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
