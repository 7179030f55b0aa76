import type { Sentence } from './sentences.ts';
import type { YearClaim } from './yearClaims.ts';

const counted =
  '(?:(?:[二两三四五六七八九十百]+|一)(?:余|多)?(?:条|件|份|篇|次(?!性)|场|期|人次|宗|例)|' +
  '\\d[\\d,]*(?:\\.\\d+)?\\s*(?:万|千|百)?(?:余|多)?(?:条|件|份|篇|次|场|期|个|人次|宗|起|项|例|批|人))';
const done =
  '(?:主动公开|公开|发布|公布|更新|推送|刊发|编发|新收|收到|受理|接到|接收|办理|办结|答复|制发|印发|出台|回应|处理|处置|举办|召开|组织|开展|报送|撰写|撤销|清理|废止)';
/** A year at the beginning of a clause, as a report of it begins to tell; not a day, a span or a part of it. */
const topic = /^(20\d{2}) *年(?:度)?(?![初末底中份版级月第上下前后以起来至到、和与及的—-])(?! *\d)/;
/** What was done, with its number: …共公开信息86条. */
const counts = new RegExp(`^[^。;]{0,60}?${done}[^。;]{0,60}?${counted}`);
/** What did not happen: …未收到政府信息公开申请. */
const nothing =
  /^[^。;]{0,40}?(?:未|没有|无)(?:收到|接到|受理|发生|出现|收取|[^,。;]{0,8}(?:申请|复议|诉讼))/;
/** How the work was done, which begins the texts of most offices: …在县委的领导下，认真…. */
const manner =
  /^,?[^,。;]{0,20}?(?:在[^,。;]{2,40}下,?)?[^,。;]{0,20}?(?:坚持|认真|深入|严格|高度重视|始终|全面|积极|以习近平|紧紧围绕|紧扣|聚焦|按照|根据|持续|扎实|不断|切实|依法|依托|充分)/;
/** In part five a year's work is praised before its faults are told, or found wanting as of now. */
const weighed =
  /^[^。;]{0,40}?(?:(?:取得|有)了?[^。;,]{0,12}(?:成绩|成效|进展|进步|提升|效果)[^。;]{0,20}(?:但|仍|还|也存在)|(?:但|仍|还)[^。;]{0,4}(?:存在|有)[^。;]{0,16}(?:差距|不足|问题|短板))(?![^。;]*(?:已|现在))/;
const reported = /^[^。;]{0,30}?(?:工作)?(?:情况|总结)?(?:报告|汇报|总结|公布|公开)如下/;

/** Words by which a sentence speaks of another year as another. */
const comparing =
  /上一?年(?!度?(?:结转|转结))|去年|往年|历年|前年|年报(?:中|提|反映|指出)|同比|环比|(?:^|[^求待盼准]|(?:^|[^要需])求|(?:^|[^期])[待盼]|(?:^|[^标])准)相比|对比|比20|较20|较上|比上|增长|[增减]\d|(?:增加|减少|下降|上升|多|少)了?\d|延续|延期|荣获|获评|表彰|整改|追溯|补录/;
/** What belongs to another year and is told of this one: 2022年部门决算, 2022年成立的…, 2022年存在的问题. */
const attributed =
  /^[^,。;]{0,14}(?:预算|决算|修订|修正|施行|成立|挂牌|组建|新建|建成|机构改革|考核|考评|测评|评估|评选|评为|规划|学年|要点|遗留|未办|结转|转结)|^[^,。;]{0,6}(?:存在|出现|提出|制定|印发|出台|发布|公开|收到|受理|建设)的/;
const planning = /将|拟|计划|打算|下一步|继续|进一步|力争|确保|预计|争取|今后|要|应当/;

/** Whether what stands `after` a year tells of that year as of the report's. */
function isClaim(place: {
  readonly after: string;
  readonly field: string;
  readonly isFirst: boolean;
  readonly isAsOf: boolean;
  readonly isLater: boolean;
}): boolean {
  const { after, field, isFirst, isAsOf, isLater } = place;
  if (attributed.test(after)) return false;
  if (isLater) return !planning.test(after) && counts.test(after);
  if (isAsOf) return field !== 'problems' && counts.test(after);
  if (field === 'problems') return isFirst && weighed.test(after);
  if (reported.test(after) || counts.test(after) || nothing.test(after)) return true;
  return isFirst && field !== 'otherMatters' && manner.test(after);
}

/** The clauses of a sentence that begin with another year than `year` and tell of it as of the report's. */
export function topicsIn(sentence: Sentence, field: string, year: string): readonly YearClaim[] {
  const { text, start, heading } = sentence;
  if (text.includes(year) || comparing.test(text) || comparing.test(heading)) return [];
  const claims: YearClaim[] = [];
  for (const { 0: clause, index } of text.matchAll(/[^,]+,?/g)) {
    if (/其中,?$/.test(text.slice(0, index))) continue;
    const cut = /^(?:截[至止]|在|至)?\s*/.exec(clause)?.[0] ?? '';
    const at = index + cut.length;
    const rest = text.slice(at);
    const asOf = /^(20\d{2}) *年(?:12月31日|12月底|底|末|年底|年末)/.exec(cut.startsWith('截') ? rest : '');
    const named = asOf ?? topic.exec(rest);
    const [words = '', other = ''] = named ?? [];
    if (!named || other === year) continue;
    const after = rest.slice(words.length);
    if (!isClaim({ after, field, isFirst: index === 0, isAsOf: asOf !== null, isLater: other > year }))
      continue;
    const end = at + words.length + (/^[^,。;:!?\n\d]{0,12}/.exec(after.replace(/^,/, ''))?.[0].length ?? 0);
    claims.push({
      years: [other],
      start: start + at,
      end: start + Math.min(end + (after.startsWith(',') ? 1 : 0), text.replace(/[。;:!?\n]$/, '').length),
    });
  }
  return claims;
}
