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
  return isPublication(text) || isSideList(text) || partHeading(heading) !== null || compact(text) === '目录';
}

/** A page's list of other reports: its heading, and each link with its date. */
function isSideList(text: string): boolean {
  const plain = compact(text);
  return (
    /^(?:历年|往年|历史|相关|更多)(?:政府信息公开)?(?:工作)?(?:年报|年度报告|报告)$/.test(plain) ||
    /^.{4,60}(?:报告|年报)[[(]?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[\])]?$/.test(plain) ||
    /^[[(]?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[\])]?.{4,60}(?:报告|年报)$/.test(plain)
  );
}

/** Cells of a row stay apart: 索引号, a tab, its value. */
function isPublication(text: string): boolean {
  return publication.test(text.split('\t').map(compact).join('\t'));
}

/** Whether a line shows the way to a page, 首页 > 年报 > its title: its last step says all, or others are a menu's. */
function isWay(plain: string): boolean {
  const steps = plain.split(/[>›]+/);
  const last = steps.pop() ?? '';
  if (plain.replace(/[^>›]/g, '').length < 2) return false;
  if (steps.some((step) => /(?:首页|主页|公开|公示|公告|栏目|专栏|目录|年报)$|位置[:：]/.test(step)))
    return true;
  return isTitleText(last) && (yearIn(last) !== null || yearIn(plain) === null);
}

function isTitleText(text: string): boolean {
  const plain = compact(text).replace(/\([^()]*\)$/, '');
  if (plain.length > longestTitle || /[。»]/.test(plain) || publication.test(plain)) return false;
  if (isSideList(plain) || isWay(plain)) return false;
  return /(?:信息|政务)公开/.test(plain) && /(?:报告|年报|工作总结)$/.test(plain);
}

/** A title without what a page puts around it: _示例市人民政府, 附件：, 【年报】, 关于印发…的通知. */
function bareTitle(text: string): string {
  const [, title = text] = /^(.*信息公开.*(?:报告|年报))\s*[_|｜—–-]+\s*[^_|｜。]{2,30}$/s.exec(text) ?? [];
  return title
    .trim()
    .replace(/^附[件表]?\s*[\d一二三四五六]?\s*[:：]\s*/, '')
    .replace(/^[【[](?:年报|年度报告|政府信息公开年报)[】\]]\s*/, '')
    .replace(/^关于(?:印发|公布|发布)\s*(.*)的(?:通知|公告|通告)$/s, (_, inner: string) =>
      inner.trim().replace(/^[《〈](.*)[》〉]$/s, '$1'),
    );
}

/** The title that a paragraph is, or that stands in a row of a page's table of notes. */
function titleIn({ text, place }: SourceCell): SourceCell | null {
  // One line of a page may be very long.
  const title = text.length > longestNote ? undefined : text.split('\t').map(bareTitle).find(isTitleText);
  return title === undefined ? null : { text: title, place };
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
    .replace(/^[\d〇○零一二三四五六七八九０-９]{4}年度?/, '')
    .replace(/[\d０-９]{4}(?=[-—–至][\d０-９]{4}年)[-—–至]/g, '');
  const [before = ''] = plain.split(
    /政府(?:信息|資訊)公[开開]|[\d〇○零一二三四五六七八九０-９]{4}年|(?:信息|資訊)公[开開]/,
  );
  const unit = before.replace(/^[《“]|[的（(]$/g, '').replace(/(?:关于|的)$/, '');
  // 示例市人民政府信息公开 shares one 政府 between the organ and its work.
  return unit.endsWith('人民') ? `${unit}政府` : unit;
}

/** The year in brackets that stands under a title, as （2024年度）. */
function isYearLine({ text }: SourceCell): boolean {
  return /^\(?(?:\d|[〇○零一二三四五六七八九]){4}年度?\)?$/.test(compact(text));
}

/**
 * The last title, for a page repeats it over the report; one with its year rather than without, as in a menu; and the
 * year of the period that the preamble states rather than another, as in a list of reports.
 */
function titleAt(paragraphs: readonly SourceCell[]): number {
  const titles = paragraphs.map(titleIn);
  const dated = titles.map((title, index) => {
    if (!title) return false;
    const nearby = [paragraphs[index - 1], title, paragraphs[index + 1]];
    return nearby.some(
      (line) => line && (line === title || isUnitLine(line) || isYearLine(line)) && yearIn(line.text),
    );
  });
  const period = periodIn(paragraphs)?.text;
  const ofPeriod = titles.map((title) => title !== null && yearIn(title.text) === period);
  const last =
    period !== undefined && ofPeriod.includes(true) ? ofPeriod.lastIndexOf(true) : dated.lastIndexOf(true);
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

/** The lines over a title that belong to it: the unit, or the unit and the year. */
function linesAbove(paragraphs: readonly SourceCell[], at: number, title: SourceCell): readonly SourceCell[] {
  if (unitInTitle(title.text) !== '') return [];
  const above = paragraphs[at - 1];
  const hasYear = above !== undefined && yearIn(title.text) === null && isYearLine(above);
  const unit = paragraphs[hasYear ? at - 2 : at - 1];
  if (unit && isUnitLine(unit)) return hasYear ? [unit, above] : [unit];
  return hasYear ? [above] : [];
}

/** Where one title is broken over two or three lines, none of which is one alone, they are joined. */
function brokenTitle(paragraphs: readonly SourceCell[]): readonly SourceCell[] {
  for (const [at, { place }] of paragraphs.entries()) {
    for (const count of [2, 3]) {
      const lines = paragraphs.slice(at, at + count);
      const text = lines.map((line) => line.text.trim()).join('');
      const areShort = lines.every((line) => line.text.length <= 40 && !/[。，：:]/.test(line.text));
      if (lines.length < count || !areShort || !isTitleText(text) || yearIn(text) === null) continue;
      return [...paragraphs.slice(0, at), { text, place }, ...paragraphs.slice(at + count)];
    }
  }
  return paragraphs;
}

/** Reads title, year, unit and preamble from the paragraphs before part one. */
export function readTitle(lines: readonly SourceCell[]): TitleReading {
  const paragraphs = titleAt(lines) < 0 ? brokenTitle(lines) : lines;
  const at = titleAt(paragraphs);
  const line = paragraphs[at];
  const found = line ? titleIn(line) : null;
  if (!found) {
    const preamble = paragraphs.filter((paragraph) => !isBeside(paragraph));
    return { title: null, year: periodIn(preamble), unit: '', preamble, beside: paragraphs.filter(isBeside) };
  }
  const below = paragraphs[at + 1];
  const leading = linesAbove(paragraphs, at, found);
  const main = {
    text: [...leading, found].map(({ text }) => text).join(''),
    place: (leading[0] ?? found).place,
  };
  const hasYearLine = below !== undefined && yearIn(main.text) === null && isYearLine(below);
  const title = hasYearLine ? { text: `${main.text}${below.text}`, place: main.place } : main;
  const after = paragraphs.slice(hasYearLine ? at + 2 : at + 1);
  const before = paragraphs.slice(0, at - leading.length).filter(({ text }) => text !== main.text);
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
