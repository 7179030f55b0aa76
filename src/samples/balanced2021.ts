import type { Fields } from '#report/fields.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { applicantColumns, cellsOfLines, outcomeColumns } from './cellsOfLines.ts';

const overview = `2024年，示例市教育局认真执行《中华人民共和国政府信息公开条例》，围绕招生入学、校园安全、资助政策等群众关心的事项推进公开，各项工作平稳有序。
（一）主动公开。全年通过局门户网站公开政府信息386条，制发行政规范性文件3件、废止1件，现行有效27件，均附有文字或图表解读。义务教育阶段招生方案、学区划分和录取结果全部在规定时间内公布。
（二）依申请公开。全年新收政府信息公开申请63件，上年结转4件；办结64件，其中予以公开29件，部分公开8件，结转下年度继续办理3件。因政府信息公开被申请行政复议3件，被提起行政诉讼2件。
（三）政府信息管理。修订公文公开属性认定办法，拟稿时同步提出公开意见，对满五年的文件重新评估一次，并将可以公开的文件转为主动公开。
（四）政府信息公开平台建设。调整门户网站栏目，把分散的招生信息集中到一处，增加按学校和按年级的检索，手机页面同步改版。
（五）监督保障。明确一名副局长分管、办公室承办，全年组织业务培训两次，把公开工作列入各科室和直属学校的年度考核，未发生责任追究。`;

const problems = `主要问题：一是部分政策解读仍以文字为主，家长反映不易看懂；二是少数科室答复申请时征求意见的时间偏长。
改进情况：针对上年提出的公开目录更新不及时的问题，已改为每月核对。下一步将为招生、资助两类政策全部配发图解，并对需要征求意见的申请实行台账管理、到期提醒，切实提高答复效率。`;

/** A whole report in the 2021 form: every cell filled, totals computed, nothing for the checks to find. */
export const balanced2021: Fields = {
  form: '2021',
  year: '2024',
  'unit.name': '示例市教育局',
  'unit.level': 'county-department',
  title: proposedTitle('示例市教育局', '2024'),
  preamble:
    '根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，现公布本局2024年政府信息公开工作年度报告。报告所列数据的统计期限为2024年1月1日至12月31日。',
  overview,
  problems,
  otherMatters: '本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。',
  'signature.unit': '示例市教育局',
  'signature.date': '2025-01-10',
  ...cellsOfLines('disclosure', ['issued', 'repealed', 'inForce'], {
    rules: '0 0 0',
    normativeDocuments: '3 1 27',
  }),
  ...cellsOfLines('disclosure', ['decisions'], { licensing: '412', penalties: '6', compulsion: '0' }),
  ...cellsOfLines('disclosure', ['amount'], { administrativeFees: '1286.35' }),
  ...cellsOfLines('requests', applicantColumns, {
    received: '46 9 1 2 4 1',
    carriedIn: '3 1 0 0 0 0',
    granted: '21 4 1 1 2 0',
    grantedInPart: '6 1 0 0 1 0',
    exemptStateSecret: '0 0 0 0 0 0',
    exemptProhibitedByLaw: '0 0 0 0 0 0',
    exemptSecurityStability: '0 0 0 0 0 0',
    exemptThirdParty: '2 1 0 0 0 0',
    exemptInternalAffairs: '3 0 0 0 0 0',
    exemptDeliberative: '1 0 0 1 0 0',
    exemptEnforcementFile: '1 0 0 0 1 0',
    exemptAdministrativeInquiry: '2 0 0 0 0 0',
    unavailableNotHeld: '7 2 0 0 0 1',
    unavailableCreationRequired: '1 1 0 0 0 0',
    unavailableStillUnclear: '0 0 0 0 0 0',
    declinedPetition: '1 0 0 0 0 0',
    declinedRepeat: '1 0 0 0 0 0',
    declinedPublication: '0 0 0 0 0 0',
    declinedExcessive: '0 0 0 0 0 0',
    declinedReissue: '0 0 0 0 0 0',
    otherClosedNotClarified: '1 0 0 0 0 0',
    otherClosedFeeUnpaid: '0 0 0 0 0 0',
    otherClosedOther: '0 0 0 0 0 0',
    carriedOut: '2 1 0 0 0 0',
  }),
  ...cellsOfLines('disputes', outcomeColumns, {
    review: '2 0 1 0',
    directSuit: '1 0 0 0',
    suitAfterReview: '0 0 0 1',
  }),
};
