import { describe, expect, it } from 'vitest';
import { readNarrative } from './readNarrative.ts';

/** What is read of a text of the report on 2024, in short: `12 received; 45.3% granted; allClosed`. */
function readIn2024(text: string): string {
  const { statements, shares, claims } = readNarrative(text, 2024);
  return [
    ...statements.map(({ number, sums }) => `${number} ${sums[0]?.join('+') ?? ''}`),
    ...shares.map(({ percent, parts }) => `${percent}% ${parts[0]?.join('+') ?? ''}`),
    ...claims.map(({ kind, zero }) => (kind === 'noDisputes' ? `${kind} ${zero.join('+')}` : kind)),
  ].join('; ');
}

const noDisputes = 'noDisputes review.total+directSuit.total+suitAfterReview.total';

describe('what is read', () => {
  it.each([
    // Received.
    ['全年共收到政府信息公开申请12件。', '12 received'],
    ['2024年，我局新收政府信息公开申请12件。', '12 received'],
    ['本年度共受理依申请公开事项12项。', '12 received'],
    ['2024年度示例市教育局接收到政府信息公开申请表12份。', '12 received'],
    ['全年接到公民、法人或者其他组织提出的政府信息公开申请12宗。', '12 received'],
    ['今年共收到群众提出的信息公开申请12例。', '12 received'],
    ['共收到4件政府信息公开申请。', '4 received'],
    ['我街道收到1项依申请公开事项。', '1 received'],
    ['新受理政府信息公开申请数量为12件。', '12 received'],
    ['受理依申请公开政府信息0件。', '0 received'],
    ['收到政府信息申请公开件12件。', '12 received'],
    ['我镇收到依申请公开件数：12件。', '12 received'],
    ['全年政府信息公开申请12件。', '12 received'],
    ['通过线上、信函等渠道收到依申请公开信息12件。', '12 received'],
    ['我局收到政府信息公开依申请12件。', '12 received'],
    ['二是依申请公开情况。2024年度示例市教育局接收到申请书12份。', '12 received'],
    ['（二）依申请公开。收到申请12件。', '12 received'],
    ['（二）依申请公开情况\n全年收到12件。', '12 received'],
    ['1—12月，收到政府信息公开申请12件。', '12 received'],
    ['2024年共收到政府信息公开申请12件（2023年为9件）。', '12 received'],
    // Other writings of numbers.
    ['收到政府信息公开申请三件。', '3 received'],
    ['收到两件政府信息公开申请。', '2 received'],
    ['收到政府信息公开申请十二件。', '12 received'],
    ['收到政府信息公开申请一百零五件。', '105 received'],
    ['收到政府信息公开申请１２３件。', '123 received'],
    ['收到政府信息公开申请1,234件。', '1234 received'],
    ['收到政府信息公开申请 12 件。', '12 received'],
    ['收到政府信息公开申请〇件。', '0 received'],
    // Received and dealt with.
    ['收到并办理政府信息公开申请12件。', '12 received'],
    ['共收办政府信息公开申请12件。', '12 closed'],
    ['全年办理政府信息公开申请12件。', '12 closed'],
    ['全年共处理依申请公开12件。', '12 closed'],
    ['答复政府信息公开申请12件。', '12 closed'],
    ['全年收到政府信息公开申请12件，办结12件。', '12 received; 12 closed'],
    ['收到政府信息公开申请12件，已按时答复12件', '12 received; 12 closed'],
    ['收到政府信息公开申请12件答复11件。', '12 received; 11 closed'],
    ['（二）依申请公开。收到申请12件（网上5件、信函7件），办理完成11件。', '12 received; 11 closed'],
    // Carried over.
    ['收到政府信息公开申请7件，上年结转2件。', '7 received; 2 carriedIn'],
    ['受理政府信息公开申请9件（含上年度结转2件）。', '9 received; 2 carriedIn'],
    ['新收政府信息公开申请7件，结转上年度2件，转入下年度1件。', '7 received; 2 carriedIn; 1 carriedOut'],
    ['上年转结政府信息公开申请2件。', '2 carriedIn'],
    ['2023年结转政府信息公开申请2件。', '2 carriedIn'],
    ['收到政府信息公开申请7件，其中2件结转下一年度继续办理。', '7 received; 2 carriedOut'],
    ['收到政府信息公开申请7件，顺延到下年度2件。', '7 received; 2 carriedOut'],
    ['办理依申请公开55件，剩余4件转2025年办理。', '55 closed; 4 carriedOut'],
    ['新收和上年结转政府信息公开申请共9件。', '9 received+carriedIn'],
    // Results.
    [
      '收到政府信息公开申请9件，其中予以公开3件，部分公开2件，不予公开1件，无法提供1件，不予处理1件，其他处理1件。',
      '9 received; 3 granted; 2 grantedInPart; 1 exempt; 1 unavailable; 1 declined; 1 otherClosed',
    ],
    ['收到政府信息公开申请5件，对其中3件予以公开，1件部分公开。', '5 received; 3 granted; 1 grantedInPart'],
    ['收到政府信息公开申请9件。其中，予以公开及部分公开的有6件。', '9 received; 6 granted+grantedInPart'],
    ['收到政府信息公开申请9件，予以公开、部分公开6件。', '9 received; 6 granted+grantedInPart'],
    ['收到政府信息公开申请9件，予以公开答复3件。', '9 received; 3 granted'],
    [
      '收到政府信息公开申请9件，不予公开2件（属于三类内部事务信息1件，属于行政查询事项1件）。',
      '9 received; 2 exempt; 1 exemptInternalAffairs; 1 exemptAdministrativeInquiry',
    ],
    ['办理政府信息公开申请9件，因本机关不掌握相关政府信息无法提供2件。', '9 closed; 2 unavailableNotHeld'],
    // Disputes.
    ['因政府信息公开被申请行政复议3件。', '3 review.total'],
    ['涉及政府信息公开的行政诉讼案件2起。', '2 directSuit.total+suitAfterReview.total'],
    [
      '因政府信息公开引起的行政复议3件、行政诉讼2件。',
      '3 review.total; 2 directSuit.total+suitAfterReview.total',
    ],
    ['收到政府信息公开申请9件，发生行政复议1件。', '9 received; 1 review.total'],
    [
      '因政府信息公开申请行政复议3件，其中维持2件，被纠正1件；提起行政诉讼1件，尚未审结1件。',
      '3 review.total; 2 review.upheld; 1 review.corrected; 1 directSuit.total+suitAfterReview.total; 1 directSuit.pending+suitAfterReview.pending',
    ],
    ['因政府信息公开被申请行政复议3件。其中，结果维持2件。', '3 review.total; 2 review.upheld'],
    ['因政府信息公开引发未经复议直接起诉1件、复议后起诉2件。', '1 directSuit.total; 2 suitAfterReview.total'],
    [
      '因政府信息公开引起的行政复议和行政诉讼共3件。',
      '3 review.total+directSuit.total+suitAfterReview.total',
    ],
    ['涉及依申请公开的行政复议案件1件。', '1 review.total'],
    ['信息公开类行政复议1起，正在审理中。', '1 review.total'],
    // Documents.
    [
      '全年制发行政规范性文件3件、废止1件，现行有效27件。',
      '3 normativeDocuments.issued; 1 normativeDocuments.repealed; 27 normativeDocuments.inForce',
    ],
    ['本年度制定规章2部，废止规章1部。', '2 rules.issued; 1 rules.repealed'],
    ['示例市教育局制发行政规范性文件3件。', '3 normativeDocuments.issued'],
    ['现行有效的行政规范性文件27件。', '27 normativeDocuments.inForce'],
    ['制定印发规范性文件0件。', '0 normativeDocuments.issued'],
    ['出台3件行政规范性文件。', '3 normativeDocuments.issued'],
    // Shares of the results.
    ['收到政府信息公开申请9件，予以公开4件，占44.4%。', '9 received; 4 granted; 44.4% granted'],
    ['收到政府信息公开申请9件，其中予以公开4件、占44.4％。', '9 received; 4 granted; 44.4% granted'],
    ['依申请公开办理结果中，予以公开占44.44%。', '44.44% granted'],
    // Claims.
    ['收到政府信息公开申请3件，均已答复。', '3 received; allClosed'],
    ['受理政府信息公开申请3件，全部按时办结。', '3 received; allClosed'],
    ['受理政府信息公开申请3件，都在法定期限内予以答复。', '3 received; allClosed'],
    ['收到政府信息公开申请3件，办结率100%。', '3 received; allClosed'],
    ['收到政府信息公开申请3件，依申请公开办结率为100%。', '3 received; allClosed'],
    ['2024年新收政府信息公开申请3件，较上年增加1件，均在法定期限内答复。', '3 received; allClosed'],
    ['我局未收到政府信息公开申请。', 'noneReceived'],
    ['2024年度未收到和处理政府信息公开申请，零报告。', 'noneReceived'],
    ['全年没有收到任何形式的政府信息公开申请。', 'noneReceived'],
    ['未收到当面、邮寄、传真和其他形式的政府信息公开申请。', 'noneReceived'],
    ['全年无依申请公开的情况。', 'noneReceived'],
    ['未发生因政府信息公开引起的行政复议、行政诉讼案件。', noDisputes],
    ['没有因政府信息公开申请行政复议和提起行政诉讼的情况。', noDisputes],
    [
      '我局未受理依申请公开申请，无行政复议、无提起行政诉讼情况。',
      `noneReceived; noDisputes review.total; noDisputes directSuit.total+suitAfterReview.total`,
    ],
    ['因政府信息公开被申请行政复议3件，均获维持。', '3 review.total; allUpheld'],
    ['因政府信息公开被提起行政诉讼2件，已全部审结。', '2 directSuit.total+suitAfterReview.total; allDecided'],
  ])('%s', (text, read) => {
    expect(readIn2024(text)).toBe(read);
  });
});

describe('what is left alone, or read only in part', () => {
  it.each([
    // Rounded, other units, ranges.
    ['收到政府信息公开申请50余件。', ''],
    ['收到政府信息公开申请近50件。', ''],
    ['收到政府信息公开申请约50件。', ''],
    ['收到政府信息公开申请50多件。', ''],
    ['收到政府信息公开申请50件以上。', ''],
    ['收到政府信息公开申请50件左右。', ''],
    ['收到政府信息公开申请3至5件。', ''],
    ['收到政府信息公开申请1.2万件。', ''],
    ['受理4人次提出的政府信息公开申请。', ''],
    // Other years and parts of this one.
    ['2023年收到政府信息公开申请12件。', ''],
    ['2023年，收到政府信息公开申请12件，办结12件。', ''],
    ['去年收到政府信息公开申请12件。', ''],
    ['一季度收到政府信息公开申请12件。', ''],
    ['2024年上半年收到政府信息公开申请12件。', ''],
    ['10月收到政府信息公开申请12件。', ''],
    ['2023年收到，结转至2024年作出答复的政府信息公开申请51件。', ''],
    ['2023年全年收到政府信息公开申请12件。', ''],
    ['去年全年收到政府信息公开申请12件。', ''],
    ['1-6月收到政府信息公开申请5件。', ''],
    ['转2026年办理政府信息公开申请4件。', ''],
    // Comparisons.
    ['政府信息公开申请同比增加12件。', ''],
    ['政府信息公开申请较上年减少12件。', ''],
    ['收到政府信息公开申请7件，申请量同比增长12%。', '7 received'],
    ['收到政府信息公开申请7件，比2023年多收2件。', '7 received'],
    // Parts of a whole.
    ['收到政府信息公开申请122件，其中网上申请105件。', '122 received'],
    ['收到政府信息公开申请122件，其中当面申请5件、信函申请12件、电子邮件5件。', '122 received'],
    ['网上申请105件，均已办结。', ''],
    [
      '收到政府信息公开申请12件，其中自然人申请10件，法人或其他组织申请2件。',
      '12 received; 10 received.individual; 2 received.organisations',
    ],
    ['收到政府信息公开申请12件，其中办结10件。', '12 received'],
    ['收到涉及征地拆迁的政府信息公开申请8件。', ''],
    ['收到关于学区划分的政府信息公开申请8件。', ''],
    ['收到政府信息公开申请8件，其中土地类3件。', '8 received'],
    ['延期答复政府信息公开申请2件。', ''],
    ['未按期答复政府信息公开申请2件。', ''],
    ['通过窗口受理政府信息公开申请5件。', ''],
    ['收到政府信息公开申请8件，信息不存在的5件。', '8 received'],
    ['收到政府信息公开申请8件，因内部管理不予公开1件。', '8 received'],
    ['收到政府信息公开申请85件，其中申请人主动撤回39件。', ''],
    [
      '收到政府信息公开申请9件，行政复议、行政诉讼分别为3件、2件。',
      '9 received; 3 review.total; 2 directSuit.total+suitAfterReview.total',
    ],
    ['收到政府信息公开申请9件，行政诉讼一审2件。', '9 received'],
    // Cumulative numbers.
    ['累计收到政府信息公开申请120件。', ''],
    ['自条例施行以来收到政府信息公开申请120件。', ''],
    // Other matters.
    ['收到人大代表建议12件，办结12件。', ''],
    ['（二）依申请公开。办理政协委员提案12件，均已答复。', ''],
    ['受理12345热线工单47件，已全部办结。', ''],
    ['受理群众来信来访34件，办结34件，办结率100%。', ''],
    ['收到网民留言60条，答复60条，均已办结。', ''],
    ['受理行政许可申请320件，办结320件。', ''],
    ['未收到行政许可申请。', ''],
    ['受理政务服务申请12件。', ''],
    ['收到救助申请12件。', ''],
    ['收到申请12件。', ''],
    ['（二）依申请公开。受理电话咨询120次，均已答复。', ''],
    ['（二）依申请公开。收到各类问题12件，均已答复。', ''],
    ['（二）依申请公开。收到申请3件。\n（三）政府信息管理。办结12件。', '3 received'],
    ['1.依申请公开。收到申请3件。2.政府信息管理。办结12件。', '3 received'],
    ['开通受理政府信息公开申请的渠道3个。', ''],
    ['与申请人一起办理政府信息公开申请。', ''],
    ['每一件政府信息公开申请都按时答复。', ''],
    ['（二）依申请公开。收到锦旗3面，收到3件锦旗。', ''],
    ['全年主动公开政府信息386条。', ''],
    ['制作公文100件，其中主动公开50件、依申请公开30件、不予公开20件。', ''],
    ['坚持以公开为常态、不公开为例外。', ''],
    ['答复书12份、告知书3份均已送达。', ''],
    // An organ that decides disputes.
    ['全年受理行政复议案件120件，审结110件。', ''],
    ['办理涉政府信息公开行政复议案件23件。', ''],
    ['收到行政复议申请300件。', ''],
    ['加强政府信息公开监督。全年发生行政复议12件。', ''],
    // Documents of other kinds.
    ['发布政策性文件12件。', ''],
    ['公开行政规范性文件12件。', ''],
    ['清理规范性文件，废止4件，现行有效20件。', ''],
    ['合法性审查行政规范性文件12件。', ''],
    ['健全规章制度12项。', ''],
    ['主动公开规章13件（含新制定5件，废止4件）。', ''],
    ['围绕营商环境出台规范性文件2件。', ''],
    ['制定《示例市学区管理办法》等规范性文件2件。', ''],
    ['印发《关于做好政府信息公开申请12件事的通知》。', ''],
    ['国办公开办函〔2021〕30号', ''],
    ['根据条例第四十九条、第五十条的规定', ''],
    ['数据统计期限为2024年1月1日至12月31日。', ''],
    // Shares of something else.
    ['收到政府信息公开申请9件，公开率44.4%。', '9 received'],
    ['收到政府信息公开申请9件，网上申请占86.92%。', '9 received'],
    ['公开公文50件，占50%。', ''],
    // Claims that are none.
    ['收到政府信息公开申请3件，未全部办结。', '3 received'],
    ['收到政府信息公开申请3件，除1件外均已答复。', '3 received'],
    ['确保政府信息公开申请均按时答复。', ''],
    ['收到政府信息公开申请后均应在法定期限内答复。', ''],
    ['收到政府信息公开申请3件，按时办结率100%。', '3 received'],
    ['收到政府信息公开申请3件，结转下年度1件，均在法定期限内答复。', '3 received; 1 carriedOut'],
    ['收到政府信息公开申请3件，均为自然人申请。', '3 received; onlyIndividuals'],
    ['对2023年结转的政府信息公开申请3件，均已答复。', '3 carriedIn'],
    ['上半年未收到政府信息公开申请。', ''],
    ['如未收到政府信息公开申请，应当零报告。', ''],
    ['未收到当面提出的政府信息公开申请。', ''],
    ['未发生应公开而不予公开的情况。', ''],
    ['未发生因政府信息公开不当引起的行政复议。', ''],
    ['未发生因信息公开引起的行政复议被纠正或行政诉讼败诉情形。', ''],
    ['无不予公开的政府信息公开申请。', ''],
    ['全年行政复议案件均获维持。', ''],
    ['加强与申请人沟通，减少行政复议、行政诉讼。', ''],
  ])('%s', (text, read) => {
    expect(readIn2024(text)).toBe(read);
  });
});

it('tells whose numbers they are', () => {
  function scopesIn(text: string): readonly (string | null)[] {
    return readNarrative(text, 2024).statements.map(({ scope }) => scope);
  }
  expect(scopesIn('全市收到政府信息公开申请12件。其中，予以公开3件。')).toEqual(['region', 'region']);
  expect(scopesIn('各乡镇收到政府信息公开申请12件，我局收到政府信息公开申请3件。')).toEqual([
    'offices',
    null,
  ]);
  expect(scopesIn('示例市教育局收到政府信息公开申请12件。')).toEqual(['office']);
  expect(scopesIn('本机关收到政府信息公开申请12件。')).toEqual([null]);
});

it('gives the place of the words and of the number', () => {
  const text = '（二）依申请公开。2024年，我局共收到政府信息公开申请１２件，均已答复。';
  const { statements, claims } = readNarrative(text, 2024);
  const [statement] = statements;
  expect(text.slice(statement?.start, statement?.end)).toBe('收到政府信息公开申请１２件');
  expect(text.slice(statement?.numeral.start, statement?.numeral.end)).toBe('１２');
  expect(statement?.writing).toBe('fullWidth');
  expect(text.slice(claims[0]?.start, claims[0]?.end)).toBe('均已答复');
});

it('takes every year for another one where the year of the report is unknown', () => {
  expect(readNarrative('2024年收到政府信息公开申请12件。', null).statements).toEqual([]);
  expect(readNarrative('全年收到政府信息公开申请12件。', null).statements).toHaveLength(1);
});
