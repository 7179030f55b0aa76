import type { ISectionPropertiesOptions, IStylesOptions } from 'docx';
import type { Docx } from './docx.ts';

/*
 * GB/T 9704-2012 in Word's units: twips are twentieths of a point, sizes of type are half points.
 */

/** The width of the type area, 156 mm. */
export const typeArea = 8844;
/** 22 lines fill the 225 mm of the type area. */
export const line = 579;
/** 三号, set a quarter of a point closer: 28 characters a line. Not by a grid, which LibreOffice lays out otherwise. */
const bodySize = 32;
const closer = { characterSpacing: -5 };
const character = 315;

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
 * What docx lets no style say and so every paragraph says of itself: no space between digits and Chinese characters, for
 * the 28 characters of a line; and single lines of a paragraph, since every page is filled to its last line.
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
        run: { ...closer, font: fonts.heading },
        paragraph: { indent: indented, keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: { ...closer, font: fonts.subheading },
        paragraph: { indent: indented, keepNext: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      {
        id: styleOf.narrative,
        name: '年报正文',
        basedOn: 'Normal',
        quickFormat: true,
        run: closer,
        paragraph: { indent: indented, alignment: AlignmentType.BOTH },
      },
      {
        id: styleOf.signature,
        name: '年报落款',
        basedOn: 'Normal',
        quickFormat: true,
        run: closer,
        paragraph: { indent: { right: 4 * character }, alignment: AlignmentType.RIGHT },
      },
      {
        id: styleOf.label,
        name: '年报表格',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20, font: fonts.number },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { line: 260, lineRule: LineRuleType.EXACT },
        },
      },
    ],
  };
}

/** A4 with the margins of an official document. */
export const section: ISectionPropertiesOptions = {
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
};
