import type {
  PublishedBlock,
  PublishedCell,
  PublishedReport,
  PublishedRow,
} from './publishedReport.sample.ts';

/** One way in which published reports differ from the form by the book. */
export interface Quirk {
  readonly name: string;
  readonly apply: (report: PublishedReport) => PublishedReport;
  /** Takes something away without which some cells cannot be read, only marked. */
  readonly loses?: true;
  /** Leaves cells blank that had a number. */
  readonly blanks?: true;
}

type TableBlock = Extract<PublishedBlock, { kind: 'table' }>;

/** Whether a cell holds a number, in whatever notation another quirk has given it. */
function isNumber(text: string): boolean {
  return /^(?:[-+]|减)?\d[\d,.]*元?$/.test(text.normalize('NFKC'));
}

function cellOf(text: string, colSpan = 1): PublishedCell {
  return { text, colSpan, rowSpan: 1 };
}

function eachTable(
  report: PublishedReport,
  change: (table: TableBlock, index: number) => readonly PublishedBlock[],
): PublishedReport {
  let index = -1;
  return report.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    index += 1;
    return change(block, index);
  });
}

function eachRow(
  report: PublishedReport,
  change: (row: PublishedRow) => readonly PublishedRow[],
): PublishedReport {
  return eachTable(report, (table) => [{ ...table, rows: table.rows.flatMap(change) }]);
}

function eachText(report: PublishedReport, change: (text: string) => string): PublishedReport {
  return report.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: change(block.text) }
      : {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))),
        },
  );
}

function eachNumber(report: PublishedReport, change: (text: string) => string): PublishedReport {
  return eachRow(report, (row) => [
    row.map((cell) => (isNumber(cell.text) ? { ...cell, text: change(cell.text) } : cell)),
  ]);
}

function eachLabel(report: PublishedReport, change: (text: string) => string): PublishedReport {
  return eachRow(report, (row) => [
    row.map((cell) => (isNumber(cell.text) ? cell : { ...cell, text: change(cell.text) })),
  ]);
}

function eachParagraph(
  report: PublishedReport,
  change: (text: string) => readonly string[],
): PublishedReport {
  return report.flatMap((block): readonly PublishedBlock[] =>
    block.kind === 'table' ? [block] : change(block.text).map((text) => ({ kind: 'paragraph', text })),
  );
}

function startsWith(row: PublishedRow, label: string): boolean {
  return row.some(({ text }) => text.startsWith(label));
}

/** Whether a row ends in the seven numbers of part three, the total perhaps left blank. */
function hasSevenNumbers(row: PublishedRow): boolean {
  const texts = row.slice(-7).map(({ text }) => text);
  return texts.length === 7 && texts.every((text, index) => isNumber(text) || (index === 6 && text === ''));
}

/** A row with the second and third of its seven numbers, or the first two of its headings, in each other's place. */
function swapped(row: PublishedRow): PublishedRow {
  const second = row.findIndex(({ text }) => text === '商业企业');
  const at = second >= 0 ? second : hasSevenNumbers(row) ? row.length - 6 : -1;
  const [left, right] = [row[at], row[at + 1]];
  return left && right ? [...row.slice(0, at), right, left, ...row.slice(at + 2)] : row;
}

/** A row whose third cell from the end takes in the one behind it. */
function mergedOver(row: PublishedRow): PublishedRow {
  const at = row.length - 3;
  return row.flatMap((cell, index) => {
    if (index === at + 1) return [];
    return [index === at ? { ...cell, colSpan: cell.colSpan + 1 } : cell];
  });
}

/** The whole grid: each place that a merged cell covers is a cell, with its text again or blank. */
function unmerged(table: TableBlock, repeated: boolean): TableBlock {
  const grid: string[][] = table.rows.map(() => []);
  for (const [at, row] of table.rows.entries()) {
    let column = 0;
    for (const { text, colSpan, rowSpan } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < colSpan; right += 1) {
          const line = grid[at + down];
          const isFirst = down === 0 && right === 0;
          // Numbers are never repeated.
          if (line)
            line[column + right] = isFirst || (repeated && right === 0 && !isNumber(text)) ? text : '';
        }
      }
    }
  }
  return { ...table, rows: grid.map((row) => row.map((text) => cellOf(text))) };
}

function isHeadRow(row: PublishedRow): boolean {
  return !row.some(({ text }) => isNumber(text));
}

function headOf(table: TableBlock): readonly PublishedRow[] {
  return table.rows.slice(
    0,
    table.rows.findIndex((row) => row.some(({ text }) => isNumber(text))),
  );
}

function halved(table: TableBlock, between: readonly PublishedBlock[]): readonly PublishedBlock[] {
  const middle = table.rows.findIndex((row) => startsWith(row, '2.重复申请'));
  if (middle < 0) return [table];
  return [
    { ...table, rows: table.rows.slice(0, middle) },
    ...between,
    { ...table, rows: [...headOf(table), ...table.rows.slice(middle)] },
  ];
}

const traditional = new Map(
  Array.from(
    '规規范範档檔许許处處罚罰强強项項对對务務业業费費数數购購总總额額请請结結转轉机機构構会會组組织織关關类類过過执執为為确確认認获獲现現没沒补補访訪举舉报報诉訴复復无無当當开開与與续續办辦议議讼訟维維纠糾审審经經后後单單万萬属屬国國稳穩权權护護询詢据據条條该該区區发發废廢实實体體况況动動题題进進问問书書于於采採减減产產监監缴繳纳納写寫个個决決系係设設针針门門内內台臺号號这這继繼',
  )
    .join('')
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

function inTraditional(text: string): string {
  const words = text
    .replaceAll('信息', '资讯')
    .replaceAll('文件', '档案')
    .replaceAll('资', '資')
    .replaceAll('讯', '訊');
  return words.replace(/\p{Script=Han}/gu, (character) => traditional.get(character) ?? character);
}

/**
 * Everything that `../../../../shared/spec/import.md` lists and that is not of one format only.
 */
export const quirks: readonly Quirk[] = [
  { name: 'by the book', apply: (report) => report },
  {
    name: 'thousands parted by commas',
    apply: (report) => eachNumber(report, (text) => text.replace(/\B(?=(?:\d{3})+$)/g, ',')),
  },
  {
    name: 'full-width digits',
    apply: (report) =>
      eachNumber(report, (text) =>
        text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
  },
  {
    name: 'signs and words in changes',
    apply: (report) => eachNumber(report, (text) => text.replace(/^-/, '减')),
  },
  {
    name: 'amounts in 元',
    apply: (report) =>
      eachRow(report, (row) => {
        if (!startsWith(row, '行政事业性收费') && !startsWith(row, '政府集中采购')) return [row];
        const last = row.at(-1);
        if (!last || row.length > 3) return [row];
        return [
          [
            ...row.slice(0, -1),
            {
              ...last,
              text: last.text.replace(
                /^(\d+)(?:\.(\d{1,4}))?$/,
                (_, whole: string, part = '') => `${Number(`${whole}${String(part).padEnd(4, '0')}`)}元`,
              ),
            },
          ],
        ];
      }),
  },
  {
    name: 'blank totals',
    blanks: true,
    apply: (report) => eachRow(report, (row) => [row.length === 8 ? [...row.slice(0, -1), cellOf('')] : row]),
  },
  { name: 'marks for nothing', apply: (report) => eachNumber(report, (text) => (text === '0' ? '/' : text)) },
  {
    name: 'spaces in labels',
    apply: (report) =>
      eachLabel(report, (text) =>
        text.replace(/^(\p{Script=Han}{2})(\p{Script=Han}{2})$/u, '$1 $2').replace('第（', '  第（'),
      ),
  },
  {
    name: 'labels over lines',
    apply: (report) => eachLabel(report, (text) => text.replace(/(.{6})(?=.)/gu, '$1\n')),
  },
  {
    name: 'a character a line',
    apply: (report) => eachLabel(report, (text) => (text.length < 8 ? Array.from(text).join('\n') : text)),
  },
  {
    name: 'other brackets and ordinals',
    apply: (report) =>
      eachText(report, (text) =>
        text
          .replaceAll('（', '(')
          .replaceAll('）', ')')
          .replace(/^(\d)\./, '$1、'),
      ),
  },
  {
    name: 'both kinds of ordinals',
    apply: (report) =>
      eachText(report, (text) => text.replace(/^([246])\./, '$1、').replace(/^（([二四六])）/, '($1)')),
  },
  {
    name: 'wording of the other form',
    apply: (report) =>
      eachLabel(report, (text) =>
        text.replace(/^(行政)?(?=规范性文件$)/, (prefix) => (prefix === '' ? '行政' : '')),
      ),
  },
  { name: 'traditional characters and words', apply: (report) => eachText(report, inTraditional) },
  {
    name: 'merged labels repeated',
    apply: (report) => eachTable(report, (table) => [unmerged(table, true)]),
  },
  {
    name: 'merged labels left blank',
    apply: (report) => eachTable(report, (table) => [unmerged(table, false)]),
  },
  {
    name: 'other spans in the head',
    apply: (report) =>
      eachLabel(report, (text) => text).map((block) =>
        block.kind === 'paragraph'
          ? block
          : {
              ...block,
              rows: block.rows.map((row) =>
                row.map((cell) =>
                  isNumber(cell.text) ? cell : { ...cell, colSpan: cell.colSpan === 1 ? 2 : cell.colSpan },
                ),
              ),
            },
      ),
  },
  {
    name: 'part two as four tables',
    apply: (report) =>
      eachTable(report, (table) => {
        const starts = table.rows.flatMap((row, index) => (startsWith(row, '第二十条') ? [index] : []));
        if (starts.length === 0) return [table];
        return starts.map((start, index) => ({ ...table, rows: table.rows.slice(start, starts[index + 1]) }));
      }),
  },
  { name: 'a table over two pages', apply: (report) => eachTable(report, (table) => halved(table, [])) },
  {
    name: 'a page number between rows',
    apply: (report) => eachTable(report, (table) => halved(table, [{ kind: 'paragraph', text: '— 3 —' }])),
  },
  {
    name: 'a row of its own',
    apply: (report) =>
      eachRow(report, (row) =>
        startsWith(row, '行政强制') ? [[cellOf('行政检查'), ...row.slice(1)], row] : [row],
      ),
  },
  {
    name: 'a row without its label',
    loses: true,
    apply: (report) =>
      eachRow(report, (row) => [startsWith(row, '2.重复申请') ? [cellOf(''), ...row.slice(1)] : row]),
  },
  {
    name: 'a number merged over its neighbour',
    loses: true,
    apply: (report) => eachRow(report, (row) => [startsWith(row, '2.重复申请') ? mergedOver(row) : row]),
  },
  {
    name: 'columns in another order',
    apply: (report) =>
      eachTable(report, (table) => {
        if (!table.rows.some((row) => startsWith(row, '商业企业'))) return [table];
        return [{ ...table, rows: table.rows.map(swapped) }];
      }),
  },
  {
    name: 'rows numbered in a column before',
    loses: true,
    apply: (report) =>
      eachTable(report, (table) => [
        {
          ...table,
          rows: table.rows.map((row, index) => [cellOf(isHeadRow(row) ? '序号' : String(index)), ...row]),
        },
      ]),
  },
  {
    name: 'a column of remarks behind',
    apply: (report) =>
      eachTable(report, (table) => [
        { ...table, rows: table.rows.map((row) => [...row, cellOf(isHeadRow(row) ? '备注' : '')]) },
      ]),
  },
  {
    name: 'text before the tables',
    apply: (report) =>
      eachParagraph(report, (text) =>
        /^[二三]、/.test(text)
          ? [text, '2024年，本机关主动公开政府信息156条，收到申请12件。', '具体情况如下表：']
          : [text],
      ),
  },
  {
    name: 'headings without ordinals',
    apply: (report) => eachParagraph(report, (text) => [text.replace(/^[一二三四五六]、/, '')]),
  },
  {
    name: 'headings with wrong ordinals',
    apply: (report) =>
      eachParagraph(report, (text) => [
        text.replace(/^[四五六]、/, (ordinal) => `${'三四五'.charAt('四五六'.indexOf(ordinal.charAt(0)))}、`),
      ]),
  },
  {
    name: 'headings of the tables missing',
    apply: (report) => eachParagraph(report, (text) => (/^[二三四]、.*情况$/.test(text) ? [] : [text])),
  },
  {
    name: 'part four without 行政复议',
    loses: true,
    apply: (report) =>
      eachTable(report, (table) => {
        if (!table.rows.some((row) => startsWith(row, '复议后起诉'))) return [table];
        return [
          {
            ...table,
            rows: table.rows.map((row) => {
              if (row.length === 15) return row.slice(5);
              return row.filter(({ text }) => text.replace(/\s/g, '') !== '行政复议');
            }),
          },
        ];
      }),
  },
  {
    name: 'part four without its head',
    apply: (report) =>
      eachTable(report, (table) =>
        table.rows.some((row) => startsWith(row, '复议后起诉'))
          ? [{ ...table, rows: table.rows.slice(-1) }]
          : [table],
      ),
  },
  {
    name: 'a later year',
    apply: (report) =>
      eachText(report, (text) => text.replaceAll('2020年', '2023年').replaceAll('2021年', '2024年')),
  },
  {
    name: 'a site around it',
    apply: (report) => [
      { kind: 'paragraph', text: '首页' },
      { kind: 'paragraph', text: '政务公开' },
      { kind: 'paragraph', text: '行政许可' },
      { kind: 'paragraph', text: '当前位置：首页 > 政府信息公开年报' },
      ...report,
      { kind: 'paragraph', text: '打印本页' },
      { kind: 'paragraph', text: '主办：示例市教育局' },
      { kind: 'paragraph', text: '网站标识码：0000000000' },
    ],
  },
];
