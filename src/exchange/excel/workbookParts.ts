import { columnLetters } from './address.ts';
import { stylesXml } from './cellStyles.ts';
import { escaped } from '../escaped.ts';
import type { Sheet } from './sheet.ts';
import { sheetXml } from './sheetXml.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'] as const),
  ];
  return (
    `${xml}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    parts
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${types}.${type}+xml"/>`)
      .join('') +
    '</Types>'
  );
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
}

function definedNames(sheets: readonly Sheet[]): string {
  return sheets
    .map(({ name, paper, repeated }, index) => {
      function defined(what: string, rows: string): string {
        return `<definedName name="_xlnm.${what}" localSheetId="${index}">'${name}'!${rows}</definedName>`;
      }
      const from = `$${columnLetters(paper.left)}$${paper.top}`;
      const to = `$${columnLetters(paper.right)}$${paper.bottom}`;
      const titles = repeated ? defined('Print_Titles', `$${repeated.top}:$${repeated.bottom}`) : '';
      return defined('Print_Area', `${from}:${to}`) + titles;
    })
    .join('');
}

/**
 * The parts of an `.xlsx` file by their names. Sheet names are ours and hold nothing that needs escaping.
 *
 * @example Object.keys(workbookParts([], '年报')).length //=> 6
 */
export function workbookParts(sheets: readonly Sheet[], title: string): Readonly<Record<string, string>> {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels':
      `${xml}<Relationships xmlns="${packages}/relationships">` +
      relation(1, `${relationships}/officeDocument`, 'xl/workbook.xml') +
      relation(2, `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml') +
      '</Relationships>',
    'docProps/core.xml':
      `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml':
      `${xml}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews>` +
      `<sheets>${listed.join('')}</sheets><definedNames>${definedNames(sheets)}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${xml}<Relationships xmlns="${packages}/relationships">` +
      sheets
        .map((_, index) =>
          relation(index + 1, `${relationships}/worksheet`, `worksheets/sheet${index + 1}.xml`),
        )
        .join('') +
      relation(sheets.length + 1, `${relationships}/styles`, 'styles.xml') +
      '</Relationships>',
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  };
}
