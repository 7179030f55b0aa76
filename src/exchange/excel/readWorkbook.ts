import { unpack, type Unpacked } from '../office/unpack.ts';
import { mostCells, mostMerges, readSheetXml, type StoredSheet } from './readSheetXml.ts';
import { walkXml } from './walkXml.ts';

export interface Worksheet extends StoredSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A workbook as it is stored. */
export interface Workbook {
  readonly sheets: readonly Worksheet[];
  readonly sharedStrings: readonly string[];
  /** The number format of each cell style, by its number. */
  readonly formats: readonly string[];
  /** Whether days count from 1904, as old programs for the Macintosh had it. */
  readonly from1904: boolean;
  /** Whether formulas still wait to be computed: values written beside them are placeholders. */
  readonly uncomputed: boolean;
}

export type WorkbookReading =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly reason: Extract<Unpacked, { ok: false }>['reason'] };

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;
/** A workbook of reports has a sheet a table. */
const mostSheets = 200;

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Shared strings in order, without the phonetic guides that some hold. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let within = '';
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh' || (name === 't' && within !== 'rPh')) within = name;
    },
    text(piece) {
      if (within === 't') text += piece;
    },
    close(name) {
      if (name === within) within = '';
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

const builtInFormats: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%' };

/** The formats with a number instead of a text, which differ from country to country: dates and times. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function readFormats(xml: string): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inStyles = false;
  walkXml(xml, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'cellXfs') inStyles = true;
      else if (name === 'numFmt') own.set(id, attributes['formatCode'] ?? '');
      else if (name === 'xf' && inStyles) {
        formats.push(own.get(id) ?? (isBuiltInDate(id) ? 'yyyy/m/d' : (builtInFormats[id] ?? '')));
      }
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return formats;
}

interface Listing {
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[];
  readonly from1904: boolean;
  readonly uncomputed: boolean;
}

function readListing(xml: string): Listing {
  const sheets: Listing['sheets'][number][] = [];
  let from1904 = false;
  let uncomputed = false;
  walkXml(xml, {
    open(element, { name = '', id = '', state, date1904, fullCalcOnLoad }) {
      if (element === 'sheet')
        sheets.push({ name, id, isHidden: state !== undefined && state !== 'visible' });
      if (element === 'workbookPr') from1904 = isTrue(date1904);
      if (element === 'calcPr') uncomputed = isTrue(fullCalcOnLoad);
    },
  });
  return { sheets, from1904, uncomputed };
}

/** The part of the file that holds each sheet, under the id by which the workbook lists it. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open(_, { Id, Target }) {
      if (Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/**
 * Takes an `.xlsx` file apart. Charts, pictures, remarks, macros and links are never looked at.
 *
 * @example readWorkbook(new Uint8Array()).ok //=> false
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  const unpacked = unpack(bytes, (name) => wanted.test(name));
  if (!unpacked.ok) return unpacked;
  const parts = new Map([...unpacked.entries].map(([name, part]) => [name.toLowerCase(), decoded(part)]));
  const listing = readListing(parts.get('xl/workbook.xml') ?? '');
  const targets = readTargets(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  if (listing.sheets.length > mostSheets) return { ok: false, reason: 'too large' };

  const sheets: Worksheet[] = [];
  for (const { name, id, isHidden } of listing.sheets) {
    // A sheet that is a chart has no part among the worksheets.
    const xml = parts.get((targets.get(id) ?? '').toLowerCase());
    if (xml === undefined) continue;
    const sheet = readSheetXml(xml);
    if (!sheet) return { ok: false, reason: 'too large' };
    sheets.push({ name, isHidden, ...sheet });
  }
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const merges = sheets.reduce((sum, sheet) => sum + sheet.merges.length, 0);
  if (cells > mostCells || merges > mostMerges) return { ok: false, reason: 'too large' };
  if (sheets.length === 0) return { ok: false, reason: 'broken' };
  const { from1904, uncomputed } = listing;
  const sharedStrings = readStrings(parts.get('xl/sharedstrings.xml') ?? '');
  const formats = readFormats(parts.get('xl/styles.xml') ?? '');
  return { ok: true, workbook: { sheets, sharedStrings, formats, from1904, uncomputed } };
}
