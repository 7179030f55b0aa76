import { compact } from './labelKey.ts';
import { isOrganName } from './organName.ts';
import { partHeading } from './partHeading.ts';
import { readYear } from './readDate.ts';
import type { SourceCell } from './reportSource.ts';

/** What stands before part one. */
export interface TitleReading {
  readonly title: SourceCell | null;
  /** Four digits, or blank. */
  readonly year: string;
  readonly unit: string;
  readonly preamble: readonly SourceCell[];
  /** Text before the title, and a web page's notes on the publication: no part of the report. */
  readonly beside: readonly SourceCell[];
}

const longestTitle = 80;
const publication =
  /^(?:信息)?(?:来源|发布时间|发布日期|发布机构|发布单位|公开日期|索引号|浏览次数|浏览量|点击数|阅读次数|字号|字体|文号|主题分类|有效性|责任编辑|作者|日期|当前位置|您现在的位置)[：:】\]]/;

/** A note on the publication, or a heading of a table of contents. */
function isBeside({ text }: SourceCell): boolean {
  return publication.test(text) || partHeading(text) !== null;
}

function isTitle({ text }: SourceCell): boolean {
  const plain = compact(text).replace(/\([^()]*\)$/, '');
  if (plain.length > longestTitle || /[。;；!！]/.test(plain) || publication.test(text.trim())) return false;
  return /信息公开/.test(plain) && /(?:报告|年报)$/.test(plain);
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
  const [before = ''] = plain.split(/政府信息公开|[\d〇○零一二三四五六七八九０-９]{4}年|信息公开/);
  const unit = before.replace(/^[《“]|[的（(]$/g, '');
  // 示例市人民政府信息公开 shares one 政府 between the organ and its work.
  return unit.endsWith('人民') ? `${unit}政府` : unit;
}

/** Reads title, year, unit and preamble from the paragraphs before part one. */
export function readTitle(paragraphs: readonly SourceCell[]): TitleReading {
  const at = paragraphs.map(isTitle).lastIndexOf(true);
  const found = paragraphs[at];
  if (!found) {
    return {
      title: null,
      year: '',
      unit: '',
      preamble: paragraphs.filter((paragraph) => !isBeside(paragraph)),
      beside: paragraphs.filter(isBeside),
    };
  }
  const above = paragraphs[at - 1];
  const isSecondLine = above !== undefined && unitInTitle(found.text) === '' && isUnitLine(above);
  const title = isSecondLine ? { text: `${above.text}${found.text}`, place: above.place } : found;
  const after = paragraphs.slice(at + 1);
  const before = paragraphs.slice(0, isSecondLine ? at - 1 : at).filter(({ text }) => text !== title.text);
  return {
    title,
    year: readYear(title.text) ?? '',
    unit: unitInTitle(title.text),
    preamble: after.filter((paragraph) => !isBeside(paragraph)),
    beside: [...before, ...after.filter(isBeside)],
  };
}
