const numeral = '(?:\\d+|[一二三四五六七八九十百]+)';

/** The number or bullet of a line, before what it names. A bare number needs nothing behind it, up to three digits. */
const lineNumber = new RegExp(
  [
    `^(?:第?[（(]\\s*${numeral}\\s*[)）]`,
    '[\u2460-\u249b\u3220-\u3229\u3251-\u325f\u32b1-\u32bf]',
    `${numeral}\\s*[、.．,，)）:：]`,
    `${numeral}(?=\\s|$)`,
    '\\d{1,3}(?!\\d)',
    '[·•●○■□◆▪*/\\-—–])\\s*',
  ].join('|'),
);

/** What the names of organs and of those who report like them end in. */
const organEnd =
  /(?:局|委|办|厅|部|署|院|所|站|队|处|室|会|社|镇|乡|苏木|街道|政府|中心|[学党]校|[中小大]学|幼儿园|公园|馆|台|公司|集团|银行|海关|[新园景]区|开发区|[农林]场)$/;

/** Words for a group of units: where there is nothing else, no unit is meant. */
const group =
  /^(?:各|省|市|县|区|直|直属|政府|工作|组成|派出|部门|单位|机关|机构|乡|镇|乡镇|镇街|街镇|街道|功能区|园区|区县|县区|事业|企业|公用|公共|企事业|其他|其它|类|及|和)+$/;

const total =
  /^(?:合计|总计|小计|共计|总数|一共|共)(?:[:：\d(（]|$)|[(（](?:共|合计)?\d+(?:家|个|户|所)(?:单位)?[)）]$/;
const remark = /^(?:注|备注|说明|附件|附表|附|填表|制表|联系|电话|日期|单位[:：]个)/;
const titleWords = /名单|清单|一览|统计|年报|年度报告|报送|情况|通知|序号/;
const headings = /(?:单位|机关|部门|主体|名称|全称)(?:名称|全称|名单)?$/;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

/** Without what stands in brackets at the end: 示例市教育局（本级） is 示例市教育局 here. */
function bareName(text: string): string {
  return plain(text).replace(/\([^()]*\)$/, '');
}

/** What a cell says without the number before it. */
export function withoutNumber(cell: string): string {
  let text = cell.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  for (let rest = text.replace(lineNumber, ''); rest !== text; rest = text.replace(lineNumber, ''))
    text = rest;
  return text;
}

/**
 * Whether a text looks like the name of an organ.
 *
 * @example isOrgan('示例市教育局（本级）') //=> true
 * @example isOrgan('政府部门') //=> false
 */
export function isOrgan(text: string): boolean {
  const name = bareName(text);
  return name.length >= 3 && organEnd.test(name) && !isGroup(text);
}

function isGroup(text: string): boolean {
  return group.test(plain(text).replace(/[()、/]/g, ''));
}

/** Whether a text certainly names no unit: a title, a head, a group, a sum, a note. */
function isBeside(text: string): boolean {
  const words = plain(text);
  if (!/\p{L}/u.test(words) || isGroup(words) || total.test(words) || remark.test(words)) return true;
  if (isOrgan(words)) return false;
  return titleWords.test(words) || headings.test(words) || /[。!?:]$/.test(words);
}

/** Cuts at signs that stand outside of brackets. */
function cutAt(text: string, signs: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if ('（('.includes(sign)) depth += 1;
    else if ('）)'.includes(sign)) depth -= 1;
    if (depth <= 0 && signs.includes(sign)) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map(withoutNumber).filter((part) => part !== '');
}

/** The parts of a text whose every part is an organ; else null. */
function organsIn(text: string, signs: string, shortest: number): readonly string[] | null {
  const parts = cutAt(text, signs);
  return parts.length > 1 && parts.every((part) => plain(part).length >= shortest && isOrgan(part))
    ? parts
    : null;
}

/**
 * The units that a cell of a list names, several where it names them one behind the other; none where it names none.
 *
 * @example namesOnLine('（一）示例市教育局、示例市水利局') //=> ['示例市教育局', '示例市水利局']
 * @example namesOnLine('合计：3家') //=> []
 */
export function namesOnLine(cell: string): readonly string[] {
  const text = withoutNumber(cell).replace(/[。；;，,、]+$/, '');
  if (text === '' || isBeside(text)) return [];
  const [, label = '', behind = ''] = /^([^：:]{1,12})[：:](.+)$/.exec(text) ?? [];
  if (behind !== '' && !isOrgan(label)) return namesOnLine(behind).filter(isOrgan);
  const several = organsIn(text, '、，,；;', 3) ?? organsIn(text, ' ', 4);
  if (several) return several;
  if (isOrgan(text)) return [text];
  // Somebody copied a table whose columns came as blanks: 示例市教育局 已报 2024-01-20.
  const organs = cutAt(text, ' ').filter(isOrgan);
  return organs.length === 1 ? organs : [text];
}
