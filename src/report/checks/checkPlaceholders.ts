import { fieldLabel } from '../document/fieldLabel.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { placesOf } from './placesOf.ts';
import { rememberPerField } from './rememberPerField.ts';

const fieldsLookedAt = [
  'unit.name',
  'title',
  'preamble',
  'overview',
  'problems',
  'otherMatters',
  'signature.unit',
] as const;

const units = '(?:余|多)?[条件篇份次宗个项期场起人户家元]';
const counters = '[条件次篇份宗]';
/** What may stand behind a count: the clause ends, or goes on with its parts. */
const ending = '(?=$|[,。;:、!?)\\]\\n]|其中|包括|均|全部)';

/** What is left of a form to be filled in, in a text with half-width signs. Each pattern is one kind. */
const placeholders: readonly RegExp[] = [
  // The blank form's own words.
  /[([【]\s*文字描述[^)\]】]{0,40}[)\]】]/g,
  /[该本此]部分(?:内容)?(?:请)?以表格(?:的)?形式(?:进行)?报告/g,
  /[([【<](?:请|此处|这里)?(?:填写|填入|填报|补充|待填|待补充|插入)[^)\]】>]{0,30}[)\]】>]/g,
  /[([【](?:行政机关|机关|单位|部门)名称[)\]】]|[([【]年份[)\]】]/g,
  // XX局, 共XX件, 2024年X月X日; neither the XX of an address or an English word, nor 3×5, nor a masked number.
  /(?<before>^|[^\w.\-/@#×✕])[Xx×✕╳]{2,}(?![\w.\-/@×✕])/g,
  /(?<before>^|\D)20(?:\d[Xx×]|[Xx×]{2})(?=年)/g,
  /(?<before>^|[^\w.\-/+×✕])[Xx×✕╳](?=[年月日]|万元)/g,
  new RegExp(`(?<before>^|[^\\w.\\-/+×✕])[Xx×✕╳](?= *[条件次篇份宗]${ending})`, 'g'),
  new RegExp(
    `(?<before>(?:公开|发布|收到|受理|办理|办结|答复|制发|信息|申请|文件|[共计有约]) *)[Xx×✕╳](?= *[条件次篇份宗])`,
    'g',
  ),
  // *条, **局, 2024年*月*日; not a masked name or number.
  new RegExp(`(?<before>^|[^\\w*\u4e00-\u9fa5])\\*{1,4}(?=${counters}${ending})`, 'g'),
  new RegExp(
    `(?<before>(?:公开|发布|收到|受理|办理|办结|答复|制发|信息|申请|文件|[共计]) *)\\*{1,4}(?= *${counters})`,
    'g',
  ),
  /(?<before>[年月])\*{1,2}(?=[月日])/g,
  /(?<before>^|[\n,。;:])\*{2,}(?=[局镇县市区乡委厅])/g,
  // 共收到申请（ ）件, 占 %.
  new RegExp(`[([【] *[)\\]】] *${units}(?!例)`, 'g'),
  /占比?(?:约为|为|约|达到|达)? *%|率(?:为|达到|达) *%/g,
  // 收到申请件: a count without its number, and without a space for it.
  new RegExp(
    `(?<before>^|[^每凡对将在所如若未没有]|(?:^|[^没])有)(?:共|新)?(?:收到|接收)(?:政府)?(?:信息)?(?:公开)?申请件${ending}`,
    'g',
  ),
  // 共公开政府信息____条.
  /(?<before>^|[^\w./-])_{2,}(?![\w./-])/g,
  /[□◯]{2,}/g,
  // 信息  条: a count without its number.
  new RegExp(`(?:信息|申请|文件|动态|公告|稿件|文章|留言|解读)[ \\t\\u00a0]+${units}${ending}`, 'g'),
  new RegExp(
    `(?:公开|发布|收到|受理|办理|办结|答复|更新|新增|制发|共计|合计|累计|总计|共)[ \\t\\u00a0]+${units}${ending}`,
    'g',
  ),
  /信息条(?=[,。;])/g,
];

/** “XX一件事”, “XX＋公开”: quoted words in which XX stands for anything; “XX” and “XX局” are still to be filled in. */
function isPattern(plain: string, start: number, end: number): boolean {
  if (!/^[Xx×✕╳]+$/.test(plain.slice(start, end))) return false;
  const [before = ''] = /“[^“”\n]*$/.exec(plain.slice(0, start)) ?? [];
  const [after = ''] = /^[^“”\n]*”/.exec(plain.slice(end)) ?? [];
  const isQuoted = before !== '' && after !== '';
  return (
    isQuoted &&
    /^[^局镇县市区乡厅年月日条件次篇份]*(?:[+]|一件事|模式|机制|工作法)/.test(
      `${after}${before}`.replace('”', ''),
    )
  );
}

const findPlaceholders = rememberPerField((field, text, label = ''): readonly Finding[] => {
  const plain = foldWidth(text);
  const found = placeholders.flatMap((pattern) =>
    placesOf(pattern, plain).map(({ words, start }) => ({ start, end: start + words.length })),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart = found
    .filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start))
    .filter(({ start, end }) => !isPattern(plain, start, end));
  return apart.map(({ start, end }): Finding => ({
    id: 'text.placeholder',
    severity: 'error',
    cells: [field],
    message: `“${label}”里还有没有填写的地方：“${text.slice(start, end)}”。`,
    remedy: '请填入实际的内容，或删去这几个字。',
    quote: { field, start, end },
  }));
});

/** `text.placeholder`: no place of a template is left unfilled in a text. */
export function checkPlaceholders({ form, fields }: CheckedReport): readonly Finding[] {
  return fieldsLookedAt.flatMap((field) =>
    findPlaceholders(field, fields[field] ?? '', fieldLabel(form, field)),
  );
}
