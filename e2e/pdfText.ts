import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: `x` and `baseline` in points from the top left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** The size of the type, in points. */
  readonly size: number;
  readonly slanted: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly runs: readonly PdfRun[];
}

export interface PdfLine {
  readonly text: string;
  readonly baseline: number;
  readonly runs: readonly PdfRun[];
}

/**
 * Reads a PDF's text back, with its places. Radicals read as the characters that were printed.
 *
 * @example (await readPdf(await page.pdf()))[0]?.runs[0]?.text //=> '示例市教育局'
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): PdfRun[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
      const size = Math.hypot(a, b);
      return [
        { text: foldRadicals(item.str), x, baseline: height - y, width: item.width, size, slanted: b !== 0 },
      ];
    });
    pages.push({ width, height, runs });
  }
  await loading.destroy();
  return pages;
}

/**
 * The level runs of a page as lines, from top to bottom, each from left to right.
 *
 * @example linesOf(page).length //=> 22
 */
export function linesOf(runs: readonly PdfRun[]): readonly PdfLine[] {
  const lines: PdfRun[][] = [];
  for (const run of [...runs].filter(({ slanted }) => !slanted).sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] && run.baseline - line[0].baseline < 2) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((a, b) => a.x - b.x);
    return {
      text: sorted.map(({ text }) => text).join(''),
      baseline: sorted[0]?.baseline ?? 0,
      runs: sorted,
    };
  });
}

// A font draws ⼈ and 人 with one glyph, and a PDF may name it after either. Unicode's EquivalentUnifiedIdeograph for
// the CJK radicals, in pairs; the Kangxi radicals are the ideographs' compatibility forms. The last two pairs are not
// Unicode's: with Noto CJK all of GB 2312 reads back right but for them.
const radicals = new Map(
  (
    '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ' +
    '⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ' +
    '⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ' +
    '⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ' +
    '⼾户 㬵胶'
  )
    .split(' ')
    .map((pair) => Array.from(pair) as [string, string]),
);

function foldRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2FD5\u3B35]/g,
    (radical) => radicals.get(radical) ?? radical.normalize('NFKC'),
  );
}
