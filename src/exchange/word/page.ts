import type { ISectionPropertiesOptions, IStylesOptions } from 'docx';
import type { Docx } from './docx.ts';

/*
 * GB/T 9704-2012 in Word's units: twips are twentieths of a point, sizes of type are half points.
 */

/** The width of the type area, 156 mm. */
export const typeArea = 8844;
/** 22 lines fill the 225 mm of the type area. */
export const line = 579;
/** 三号, 28 characters a line. */
const character = 315;
const bodySize = 32;

function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

function font(name: string, latin = name) {
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin };
}

export const fonts = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  heading: font('黑体'),
  subheading: font('楷体_GB2312'),
  number: font('仿宋_GB2312', 'Times New Roman'),
  page: font('宋体'),
} as const;

/** Two characters. In characters too, so that the indent follows when somebody changes the size. */
const indented = { firstLine: 2 * character, firstLineChars: 200 };

/** The styles by which paragraphs are called. */
export const styleOf = {
  narrative: 'Narrative',
  signature: 'ReportSignature',
  label: 'TableLabel',
} as const;

/**
 * What Word allows no style to say: no space between digits and Chinese characters, which would break the 28 characters
 * of a line, and, since every page is filled to its last line, single lines of a paragraph.
 */
export const setSolid = { autoSpaceEastAsianText: false, widowControl: false } as const;

/** How each kind of paragraph is set: title, headings of both orders, text, signature, cells of tables. */
export function stylesOf({ AlignmentType, LineRuleType }: Docx): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          size: bodySize,
          font: fonts.body,
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { line, lineRule: LineRuleType.EXACT } },
      },
      title: {
        run: { size: 44, font: fonts.title },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: line } },
      },
      heading1: {
        run: { font: fonts.heading },
        paragraph: { indent: indented, keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: { font: fonts.subheading },
        paragraph: { indent: indented, keepNext: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      {
        id: styleOf.narrative,
        name: '年报正文',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: indented, alignment: AlignmentType.BOTH },
      },
      {
        id: styleOf.signature,
        name: '年报落款',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { right: 4 * character }, alignment: AlignmentType.RIGHT },
      },
      {
        id: styleOf.label,
        name: '年报表格',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20, font: fonts.number, snapToGrid: false },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { line: 260, lineRule: LineRuleType.EXACT },
        },
      },
    ],
  };
}

/** A4 with the margins of an official document. */
export function sectionOf({ DocumentGridType }: Docx): ISectionPropertiesOptions {
  return {
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: {
        top: twips(37),
        bottom: twips(35),
        left: twips(28),
        right: twips(26),
        header: twips(15),
        // The dashes beside the page number stand 7 mm below the type area.
        footer: twips(25),
      },
    },
    // 28 characters of 15.79 points, a fifth of a point less than their size.
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: line, charSpace: -842 },
  };
}
