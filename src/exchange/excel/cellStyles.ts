import { escaped } from '../escaped.ts';

interface Style {
  readonly font: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly hasBorder?: true;
  readonly across: 'left' | 'center' | 'right';
  readonly isOnTop?: true;
  /** A number format; without one, numbers show as they are. */
  readonly format?: string;
  /** What people wrote: it stays text when somebody edits it, also behind an `=`. */
  readonly isQuoted?: true;
}

const fonts = {
  body: { name: '宋体', size: 11 },
  title: { name: '黑体', size: 18 },
  heading: { name: '黑体', size: 14 },
  note: { name: '宋体', size: 10 },
} as const;

const fills = { total: 'FFF2F2F2', stated: 'FFFFF2CC' } as const;

const figure = { font: 'body', hasBorder: true, across: 'center' } as const;

/** An amount's decimals as written, none added: `0.00` for 1286.35. */
function amountStyle(decimals: number): Style {
  return { ...figure, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

const styles = {
  plain: { font: 'body', across: 'left' },
  title: { font: 'title', across: 'center', isQuoted: true },
  heading: { font: 'heading', across: 'left' },
  paragraph: { font: 'body', across: 'left', isOnTop: true, isQuoted: true },
  signature: { font: 'body', across: 'right', isQuoted: true },
  head: { font: 'body', hasBorder: true, across: 'center' },
  label: { font: 'body', hasBorder: true, across: 'left' },
  count: { ...figure, format: '0' },
  total: { ...figure, fill: 'total', format: '0' },
  stated: { ...figure, fill: 'stated', format: '0' },
  words: { ...figure, isQuoted: true },
  entry: { font: 'body', hasBorder: true, across: 'left', isQuoted: true },
  amount0: amountStyle(0),
  amount1: amountStyle(1),
  amount2: amountStyle(2),
  amount3: amountStyle(3),
  amount4: amountStyle(4),
  amount5: amountStyle(5),
  amount6: amountStyle(6),
  difference: { font: 'note', across: 'center', format: '0' },
  note: { font: 'note', across: 'left' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

const all: readonly Style[] = Object.values(styles);
const names = Object.keys(styles);

/** The number by which a cell names its style. */
export function styleNumber(name: StyleName): number {
  return names.indexOf(name);
}

const formats = [...new Set(all.flatMap(({ format }) => (format === undefined ? [] : [format])))];

/** 0 is known to every program; our own formats count from 164. */
function formatNumber(format: string | undefined): number {
  if (format === undefined) return 0;
  return format === '0' ? 1 : 164 + formats.indexOf(format);
}

function xf({ font, fill, hasBorder, across, isOnTop, format, isQuoted }: Style): string {
  const fontNumber = Object.keys(fonts).indexOf(font);
  const fillNumber = fill === undefined ? 0 : 2 + Object.keys(fills).indexOf(fill);
  const quoted = isQuoted ? ' quotePrefix="1"' : '';
  return (
    `<xf numFmtId="${formatNumber(format)}" fontId="${fontNumber}" fillId="${fillNumber}" borderId="${hasBorder ? 1 : 0}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quoted}>` +
    `<alignment horizontal="${across}" vertical="${isOnTop ? 'top' : 'center'}" wrapText="1"/></xf>`
  );
}

function counted(element: string, items: readonly string[]): string {
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}

/** The part of the file that holds its styles. */
export function stylesXml(): string {
  const own = formats.filter((format) => formatNumber(format) >= 164);
  const edge = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color auto="1"/></${side}>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    counted(
      'numFmts',
      own.map((format) => `<numFmt numFmtId="${formatNumber(format)}" formatCode="${escaped(format)}"/>`),
    ) +
    counted(
      'fonts',
      Object.values(fonts).map(
        ({ name, size }) => `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`,
      ),
    ) +
    counted('fills', [
      // Programs take the first two for themselves.
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      ...Object.values(fills).map(
        (colour) =>
          `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
    ]) +
    counted('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${edge.join('')}<diagonal/></border>`,
    ]) +
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    counted('cellXfs', all.map(xf)) +
    counted('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']) +
    counted('dxfs', ['<dxf><font><b/><color rgb="FFC00000"/></font></dxf>']) +
    '</styleSheet>'
  );
}
