/** A piece of text, or a rule, at a place in points from the top left corner of an A4 page. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number] };

export interface Page {
  readonly marks: readonly Mark[];
  /** Operators to write as they are, before or after the marks. */
  readonly before?: string;
  readonly operators?: string;
}

const height = 842;

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

function operatorsOf(mark: Mark): string {
  if ('text' in mark) {
    const { text, x, y, size = 10 } = mark;
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(text)}> Tj ET`;
  }
  const [x1, y1] = mark.from;
  const [x2, y2] = mark.to;
  return `0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S`;
}

export interface Options {
  /** The character map of the font, which the file does not hold. */
  readonly encoding?: string;
  /** More entries of the trailer. */
  readonly trailer?: string;
}

/**
 * Writes a small PDF by hand. For tests.
 *
 * @example writePdf([{ marks: [{ text: '年报', x: 72, y: 72 }] }])
 */
export function writePdf(pages: readonly Page[], options: Options = {}): Uint8Array {
  const { encoding = 'UniGB-UCS2-H', trailer = '' } = options;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ];
  for (const { marks, before = '', operators = '' } of pages) {
    const content = [before, ...marks.map(operatorsOf), operators].join('\n');
    const number = objects.length + 1;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
