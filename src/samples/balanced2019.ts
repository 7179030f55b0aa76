import type { Fields } from '#report/fields.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { applicantColumns, cellsOfLines, outcomeColumns } from './cellsOfLines.ts';

const overview = `2020年，示例市教育局按照《中华人民共和国政府信息公开条例》的要求，结合停课不停学、秋季招生等重点工作做好政府信息公开，全年公开政府信息298条。
在主动公开方面，新制作规范性文件5件，新公开规范性文件5件，线上教学安排和开学条件核验结果随定随发。
在依申请公开方面，新收申请22件，上年结转1件，办结21件，结转下年度继续办理2件。
在政府信息管理、平台建设和监督保障方面，完成历史文件清理，网站与手机端内容统一发布，年中和年末各检查一次。`;

const problems = `存在的主要问题：公开内容与群众的期待还有差距，学校一级的公开不够均衡。
改进情况：已编制学校信息公开事项清单，按学期通报更新情况；下一步将加强对农村学校的指导，补齐短板，提高公开质量。`;

/** A whole report in the 2019 form: every cell filled, totals computed, nothing for the checks to find. */
export const balanced2019: Fields = {
  form: '2019',
  year: '2020',
  'unit.name': '示例市教育局',
  'unit.level': 'county-department',
  title: proposedTitle('示例市教育局', '2020'),
  preamble: '现公布示例市教育局2020年政府信息公开工作年度报告，数据统计期限为2020年1月1日至12月31日。',
  overview,
  problems,
  otherMatters: '没有其他需要报告的事项。',
  'signature.unit': '示例市教育局',
  'signature.date': '2021-01-12',
  ...cellsOfLines('disclosure', ['made', 'disclosed', 'disclosedTotal'], {
    rules: '0 0 0',
    normativeDocuments: '5 5 31',
  }),
  ...cellsOfLines('disclosure', ['lastYear', 'change', 'decisions'], {
    licensing: '8 -1 375',
    otherServices: '12 2 640',
    penalties: '15 0 4',
    compulsion: '0 0 0',
    administrativeFees: '3 -1 -',
  }),
  ...cellsOfLines('disclosure', ['projects', 'amount'], { procurement: '19 2305.4' }),
  ...cellsOfLines('requests', applicantColumns, {
    received: '15 3 0 1 2 1',
    carriedIn: '1 0 0 0 0 0',
    granted: '7 1 0 1 1 0',
    grantedInPart: '2 1 0 0 0 0',
    exemptStateSecret: '0 0 0 0 0 0',
    exemptProhibitedByLaw: '0 0 0 0 0 0',
    exemptSecurityStability: '0 0 0 0 0 0',
    exemptThirdParty: '1 0 0 0 0 0',
    exemptInternalAffairs: '1 0 0 0 0 0',
    exemptDeliberative: '0 0 0 0 1 0',
    exemptEnforcementFile: '0 0 0 0 0 0',
    exemptAdministrativeInquiry: '1 0 0 0 0 0',
    unavailableNotHeld: '2 0 0 0 0 1',
    unavailableCreationRequired: '0 0 0 0 0 0',
    unavailableStillUnclear: '0 0 0 0 0 0',
    declinedPetition: '0 0 0 0 0 0',
    declinedRepeat: '0 0 0 0 0 0',
    declinedPublication: '0 0 0 0 0 0',
    declinedExcessive: '0 0 0 0 0 0',
    declinedReissue: '0 0 0 0 0 0',
    otherClosed: '1 0 0 0 0 0',
    carriedOut: '1 1 0 0 0 0',
  }),
  ...cellsOfLines('disputes', outcomeColumns, {
    review: '1 0 0 0',
    directSuit: '0 0 0 0',
    suitAfterReview: '0 0 0 0',
  }),
};
