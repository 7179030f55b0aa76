import type { FileChild, Header, Paragraph } from 'docx';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import type { Part } from '#report/forms/form.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { paragraphsOf } from '#report/layout/paragraphsOf.ts';
import { printedNumber } from '#report/layout/printedNumber.ts';
import type { Docx } from './docx.ts';
import { fontTable } from './fontTable.ts';
import { fonts, line, section, setSolid, styleOf, stylesOf } from './page.ts';
import { titleLines } from './titleLines.ts';
import { wordTable } from './wordTable.ts';
import { printable } from '../printable.ts';

interface Run {
  readonly text: string;
  readonly font?: (typeof fonts)[keyof typeof fonts];
}

/** A run of text. A tab is no character there but an element of its own. */
function runOf({ TextRun, Tab }: Docx, { text, font }: Run) {
  const pieces = printable(text).split('\t');
  return new TextRun({
    children: pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece])),
    ...(font && { font }),
  });
}

function titleOf(docx: Docx, title: string): Paragraph {
  return new docx.Paragraph({
    ...setSolid,
    heading: docx.HeadingLevel.TITLE,
    alignment: docx.AlignmentType.CENTER,
    children: titleLines(printable(title)).map(
      (text, index) => new docx.TextRun({ text, ...(index > 0 && { break: 1 }) }),
    ),
  });
}

/** @param isFollowed whether the signature comes next, which never stands alone on a page */
function narrativeOf(docx: Docx, text: string, isFollowed: boolean): readonly Paragraph[] {
  const paragraphs = paragraphsOf(printable(text));
  return paragraphs.map((paragraph, index) => {
    const keepNext = isFollowed && index === paragraphs.length - 1;
    if (paragraph.text === '') {
      return new docx.Paragraph({
        ...setSolid,
        heading: docx.HeadingLevel.HEADING_2,
        children: [runOf(docx, { text: paragraph.heading })],
      });
    }
    const heading = paragraph.heading === '' ? [] : [{ text: paragraph.heading, font: fonts.subheading }];
    return new docx.Paragraph({
      ...setSolid,
      style: styleOf.narrative,
      keepNext,
      children: [...heading, { text: paragraph.text }].map((run) => runOf(docx, run)),
    });
  });
}

function headingOf(docx: Docx, { id, heading }: Part, isAfterTable: boolean): Paragraph {
  // Its table fills a page, and LibreOffice would not keep it together by itself.
  const pageBreakBefore = id === 'requests';
  return new docx.Paragraph({
    ...setSolid,
    heading: docx.HeadingLevel.HEADING_1,
    pageBreakBefore,
    ...(isAfterTable && !pageBreakBefore && { spacing: { before: Math.round(line / 2) } }),
    children: [new docx.TextRun(heading)],
  });
}

function signatureOf(docx: Docx, fields: Fields): readonly Paragraph[] {
  const lines = [fields['signature.unit'] ?? '', chineseDate(fields['signature.date'] ?? '')]
    .map((text) => printable(text).trim())
    .filter((text) => text !== '');
  return lines.map(
    (text, index) =>
      new docx.Paragraph({
        ...setSolid,
        style: styleOf.signature,
        keepNext: index < lines.length - 1,
        ...(index === 0 && { spacing: { before: line } }),
        children: [runOf(docx, { text })],
      }),
  );
}

/** `— 1 —`, one character in from the outer edge. */
function pageNumber(docx: Docx, side: 'left' | 'right') {
  const { AlignmentType, Footer, PageNumber, Paragraph: WordParagraph, TextRun } = docx;
  return new Footer({
    children: [
      new WordParagraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        spacing: { line: 340, lineRule: docx.LineRuleType.EXACT },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: fonts.page })],
      }),
    ],
  });
}

async function draftMark(docx: Docx): Promise<Header> {
  const { TextWatermark } = await import('docx/watermarks');
  const mark = new TextWatermark({ text: '草稿', font: '黑体', width: 380, height: 190, opacity: 0.4 });
  return new docx.Header({ children: [new docx.Paragraph({ children: [mark] })] });
}

function bodyOf(docx: Docx, fields: Fields): readonly FileChild[] {
  const { form, figures } = assess(fields);
  const signature = signatureOf(docx, fields);
  const parts = form.parts.flatMap((part, index): readonly FileChild[] => {
    const before = form.parts[index - 1];
    const heading = headingOf(docx, part, before !== undefined && 'table' in before);
    if ('table' in part) {
      return [heading, wordTable(docx, part.table, (cell) => printedNumber(cell, fields, figures))];
    }
    const isFollowed = index === form.parts.length - 1 && signature.length > 0;
    return [heading, ...narrativeOf(docx, fields[part.id] ?? '', isFollowed)];
  });
  return [
    titleOf(docx, paperTitle(fields)),
    ...narrativeOf(docx, fields['preamble'] ?? '', false),
    ...parts,
    ...signature,
  ];
}

/**
 * Writes a report as a `.docx` file for Word, WPS and LibreOffice, set as an official document by GB/T 9704-2012.
 * It bears 草稿 on every page while the report has errors.
 *
 * @example new Blob([await writeWord(balanced2021)])
 */
export async function writeWord(fields: Fields): Promise<Uint8Array> {
  const docx: Docx = await import('docx');
  const isDraft = assess(fields).findings.some(({ severity }) => severity === 'error');
  const mark = isDraft ? { default: await draftMark(docx), even: await draftMark(docx) } : undefined;
  const unit = printable(fields['signature.unit'] ?? fields['unit.name'] ?? '').trim();
  const file = new docx.Document({
    title: printable(paperTitle(fields)),
    creator: unit,
    lastModifiedBy: unit,
    styles: stylesOf(docx),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: section,
        ...(mark && { headers: mark }),
        footers: { default: pageNumber(docx, 'right'), even: pageNumber(docx, 'left') },
        children: bodyOf(docx, fields),
      },
    ],
  });
  return docx.Packer.pack(file, 'uint8array', undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]);
}
