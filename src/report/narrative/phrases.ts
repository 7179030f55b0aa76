import type { Token } from './tokens.ts';

/** A noun for requests under the regulation: never 申请 alone, which may be of any kind. */
const request =
  /(?:依申请(?:政府|政务)?(?:信息)?公开(?:政府|政务)?(?:信息)?|(?:政府|政务)?信息依申请公开|(?:政府|政务)?信息公开|政务公开|公开(?:政府|政务)?信息|(?:政府|政务)信息)(?:的)?申请(?:公开)?(?:办理|处理|受理)?(?:数量|总数|总量|件数|事项|书|表|件|量|数)?|(?:政府|政务)?信息依申请公开(?:申请)?(?:办理)?(?:件数|事项|件|数)?|依申请(?:政府|政务)?(?:信息)?公开(?:政府|政务)?(?:信息)?(?:类)?(?:办理)?(?:件数|事项|件|数量|数)?|申请公开(?:政府信息)?件?|公开申请(?:件|书|数量)?(?![人表])|依申请(?:信息|事项|件)|(?:政府|政务)?信息公开依申请(?:件|事项)?/y;
const carriedIn =
  /(?:上|去|前)(?:一)?(?:个)?年(?:度)?(?:末)?(?:的)?(?:跨年)?(?:结转|转结|转入|转来|遗留)(?:至|到|入)?(?:今年|本年度?)?(?:继续)?(?:办理|处理|答复)?|(?:结转|转结)(?:自)?上(?:一)?年(?:度)?(?:的)?|(?:结转|转入)(?:至|到|入)?(?:今年|本年度?)(?:继续)?(?:办理|处理|答复)?/y;
const carriedOut =
  /(?:结转|转结|转入|顺延|延续|延期|延|转|留)(?:至|到|入|给)?(?:下|次|明|后)(?:一)?(?:个)?年(?:度)?(?:继续)?(?:办理|处理|答复)?|(?:下|次)(?:一)?年(?:度)?(?:结转|转结)/y;
const carriedYear =
  /(\d{4})年(?:度)?(?:的)?(?:结转|转结|转入|转来)(?!至|到|入)|(?:结转|转结|转入|顺延|延续|延期|延|转)(?:至|到|入)?(\d{4})年(?:度)?(?:继续)?(?:办理|处理|答复)?/y;
/** 另有上年结转5件 adds to what was received; any other 另有 makes both counts of its sentence right. */
const besides = /另外?(?:还)?有?(?=(?:\d{1,5}件)?(?:(?:上|去|前)(?:一)?年|结转|转结))/y;
const notClarified =
  /(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正(?:[、，,]?(?:行政机关|本机关)?不再处理(?:其)?(?:政府信息公开)?(?:申请)?)?/y;
const feeUnpaid =
  /(?:申请人)?逾期(?:不|未)(?:按收费通知要求)?缴(?:纳费用|费)(?:[、，,]?(?:行政机关|本机关)?不再处理(?:其)?(?:政府信息公开)?(?:申请)?)?/y;
const notHeld =
  /[本我](?:行政)?(?:机关|局|单位|部门|委|办|厅|镇|乡|街道|院|中心|所|县|区|市)(?:均)?不掌握(?:的|该|相关|政府信息|信息)*/y;
const cumulative =
  /(?:近|这|过去)[一二两三四五六七八九十几数\d]{1,3}年(?:来|以来|间)?|[一二两三四五六七八九十\d]{1,3}年(?:来|以来)/y;
const registered = /登记(?:受理|办理)?(?=[^，。；：\n\d]{0,25}(?:信息公开申请|依申请公开))/y;
/** A list of ways in which requests come that ends with 等 is of all of them. */
const everyWay = /通过[^，,。；;：\n\d]{2,30}等(?:多种|各种|多个|不同)?(?:渠道|方式|途径|形式)/y;
const everyone =
  /公民(?:、|，|和|及|与|或者|或)*法人(?:、|和|及|与|或者|或)*(?:(?:其他|其它)(?:社会)?组织)?|自然人(?:、|和|及)法人(?:、|和|及|或)(?:其他|其它)组织/y;
const title =
  /《[^》\n]{1,80}》|〈[^〉\n]{1,80}〉|<[^>\n]{1,80}>|“[^”\n]{1,40}”|"[^"\n]{1,40}"|〔\d{4}〕\s*\d*号?|\[\d{4}\]\s*\d*号?/y;
const ordinal =
  /[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:是|、)|第[一二三四五六七八九十百零\d]+(?:条|项|款|批|次|届|期|章|号|位|名)?/y;
const listNumber = /\d{1,2}[.．、](?!\d)/y;

/** What a sticky pattern finds at a place of a text. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Which phrases can begin with a character: to try them all everywhere would take most of the time. */
const phrases: readonly (readonly [RegExp, RegExp, Token['kind']])[] = [
  [/另/, besides, 'filler'],
  [/[申无逾]/, notClarified, 'otherClosedNotClarified'],
  [/[申逾]/, feeUnpaid, 'otherClosedFeeUnpaid'],
  [/[本我]/, notHeld, 'unavailableNotHeld'],
  [/[近这过一二两三四五六七八九十\d]/, cumulative, 'cumulative'],
  [/登/, registered, 'receive'],
  [/[上去前结转]/, carriedIn, 'carriedIn'],
  [/[结转顺延留下次]/, carriedOut, 'carriedOut'],
  [/[公自]/, everyone, 'filler'],
  [/通/, everyWay, 'filler'],
  [/[依政信公申]/, request, 'request'],
  [/[《〈<“"〔[]/, title, 'name'],
  [/[（(一二三四五六七八九十第]/, ordinal, 'ordinal'],
];

/**
 * The phrase at a place of a text, a run of words that is one token.
 *
 * @example phraseAt('结转下年度3件', 0)?.kind //=> 'carriedOut'
 */
export function phraseAt(text: string, index: number): Token | null {
  const character = text.charAt(index);
  if (/[\d结转顺延]/.test(character)) {
    const carried = matchAt(carriedYear, text, index);
    if (carried) {
      const [all, from, to] = carried;
      const kind = from === undefined ? 'carriedOut' : 'carriedIn';
      return { kind, start: index, end: index + all.length, year: Number(from ?? to) };
    }
  }
  if (/\d/.test(character) && /(?:^|[\n。；;])\s*$/.test(text.slice(Math.max(0, index - 3), index))) {
    const listed = matchAt(listNumber, text, index);
    if (listed) return { kind: 'ordinal', start: index, end: index + listed[0].length };
  }
  for (const [starts, pattern, kind] of phrases) {
    const found = starts.test(character) ? matchAt(pattern, text, index) : null;
    if (found) return { kind, start: index, end: index + found[0].length };
  }
  return null;
}

/** With which characters a phrase can begin. */
export const phraseStarts: ReadonlySet<string> = new Set(
  '0123456789上去前结转下次顺延留公自通《〈<“"〔[（(一二两三四五六七八九十第依政信申另无逾本我近这过登',
);
