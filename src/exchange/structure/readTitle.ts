import { compact } from './labelKey.ts';
import { isOrganName } from './organName.ts';
import { partHeading } from './partHeading.ts';
import { yearIn } from './yearIn.ts';
import type { SourceCell } from './reportSource.ts';

/** What stands before part one. */
export interface TitleReading {
  readonly title: SourceCell | null;
  /** Four digits, from the title or else from the period that the preamble states. */
  readonly year: SourceCell | null;
  readonly unit: string;
  readonly preamble: readonly SourceCell[];
  /** Text before the title, and a web page's notes on the publication: no part of the report. */
  readonly beside: readonly SourceCell[];
}

const longestTitle = 80;
/** A web page puts all its notes on one line. */
const longestNote = 500;
/** The notes that a web page puts around a text: 发布日期：2025-01-10, 索引号 and its value in a table, 打印. */
const publication = new RegExp(
  `^[[(【]?(?:信息|文章|稿件|内容)?(?:${[
    '来源|发布时间|发布日期|发布机构|发布单位|发文机关|发文日期|成文日期|生成日期|公开日期|公开时间|日期|时间',
    '公开方式|公开形式|公开范围|公开主体|责任部门|责任编辑|编辑|审核|作者|有效性|效力状态',
    '索引号|文号|发文字号|文件编号|主题分类|主题词|主题|关键词|名称|标题',
    '浏览次数|浏览量|浏览|点击数|点击率|点击|阅读次数|阅读量|访问量|字号|字体|字体大小|视力保护色',
    '您?(?:当前|现在|所在)?的?位置|分享到?|打印|打印本页|关闭|关闭窗口|收藏',
  ].join('|')})(?:[:】\\])]|\\t|$)`,
);

/** A note on the publication, or a line of a table of contents: a heading, perhaps with dots and its page. */
function isBeside({ text }: SourceCell): boolean {
  if (text.length > longestNote) return false;
  const heading = text.replace(/[\s.…·-]*\d*\s*$/, '');
  return isPublication(text) || partHeading(heading) !== null || compact(text) === '目录';
}

/** Cells of a row stay apart: 索引号, a tab, its value. */
function isPublication(text: string): boolean {
  return publication.test(text.split('\t').map(compact).join('\t'));
}

function isTitleText(text: string): boolean {
  const plain = compact(text).replace(/\([^()]*\)$/, '');
  if (plain.length > longestTitle || /[。;；!！>»]/.test(plain) || publication.test(plain)) return false;
  return /信息公开/.test(plain) && /(?:报告|年报)$/.test(plain);
}

/** The title that a paragraph is, or that stands in a row of a page's table of notes. */
function titleIn({ text, place }: SourceCell): SourceCell | null {
  const title = text.split('\t').find(isTitleText);
  return title === undefined ? null : { text: title.trim(), place };
}

/** Whether a paragraph may be the first line of a title that is set in two. */
function isUnitLine({ text }: SourceCell): boolean {
  return isOrganName(text.trim().replace(/[\d０-９]{4}年度?$/, ''));
}

/**
 * The organ that a title names: what stands before the year and 政府信息公开.
 *
 * @example unitInTitle('示例市教育局政府信息公开工作2020年度报告') //=> '示例市教育局'
 */
function unitInTitle(title: string): string {
  const plain = title
    .trim()
    .replace(/\s+/g, '')
    .replace(/^关于/, '')
    .replace(/^[\d〇○零一二三四五六七八九０-９]{4}年度?/, '');
  const [before = ''] = plain.split(
    /政府(?:信息|資訊)公[开開]|[\d〇○零一二三四五六七八九０-９]{4}年|(?:信息|資訊)公[开開]/,
  );
  const unit = before.replace(/^[《“]|[的（(]$/g, '');
  // 示例市人民政府信息公开 shares one 政府 between the organ and its work.
  return unit.endsWith('人民') ? `${unit}政府` : unit;
}

/** The year in brackets that stands under a title, as （2024年度）. */
function isYearLine({ text }: SourceCell): boolean {
  return /^\(?(?:\d|[〇○零一二三四五六七八九]){4}年度?\)?$/.test(compact(text));
}

/** The last title, for a page repeats it over the report; one with its year rather than without, as in a menu. */
function titleAt(paragraphs: readonly SourceCell[]): number {
  const titles = paragraphs.map(titleIn);
  const dated = titles.map((title, index) => {
    if (!title) return false;
    const nearby = [paragraphs[index - 1], title, paragraphs[index + 1]];
    return nearby.some(
      (line) => line && (line === title || isUnitLine(line) || isYearLine(line)) && yearIn(line.text),
    );
  });
  const last = dated.lastIndexOf(true);
  return last >= 0 ? last : titles.map((title) => title !== null).lastIndexOf(true);
}

/** The year of the period that a preamble states: 自2024年1月1日起至2024年12月31日止. */
function periodIn(preamble: readonly SourceCell[]): SourceCell | null {
  for (const { text, place } of preamble) {
    const [, year] = /(\d{4})年1月1日\D{1,5}(?:\1年)?12月31日/.exec(compact(text)) ?? [];
    if (year !== undefined) return { text: year, place };
  }
  return null;
}

/** Reads title, year, unit and preamble from the paragraphs before part one. */
export function readTitle(paragraphs: readonly SourceCell[]): TitleReading {
  const at = titleAt(paragraphs);
  const line = paragraphs[at];
  const found = line ? titleIn(line) : null;
  if (!found) {
    const preamble = paragraphs.filter((paragraph) => !isBeside(paragraph));
    return { title: null, year: periodIn(preamble), unit: '', preamble, beside: paragraphs.filter(isBeside) };
  }
  const above = paragraphs[at - 1];
  const below = paragraphs[at + 1];
  const isSecondLine = above !== undefined && unitInTitle(found.text) === '' && isUnitLine(above);
  const main = isSecondLine ? { text: `${above.text}${found.text}`, place: above.place } : found;
  const hasYearLine = below !== undefined && yearIn(main.text) === null && isYearLine(below);
  const title = hasYearLine ? { text: `${main.text}${below.text}`, place: main.place } : main;
  const after = paragraphs.slice(hasYearLine ? at + 2 : at + 1);
  const before = paragraphs.slice(0, isSecondLine ? at - 1 : at).filter(({ text }) => text !== main.text);
  const preamble = after.filter((paragraph) => !isBeside(paragraph));
  const year = yearIn(title.text);
  return {
    title,
    year: year === null ? periodIn(preamble) : { text: year, place: title.place },
    unit: unitInTitle(main.text),
    preamble,
    beside: [...before, ...after.filter(isBeside)],
  };
}
