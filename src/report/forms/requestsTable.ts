import type { AxisNode, EquationFamily, Table, YearEquationFamily } from './form.ts';

const applicants: readonly AxisNode[] = [
  { id: 'individual', label: '自然人' },
  {
    label: '法人或其他组织',
    children: [
      { id: 'business', label: '商业企业' },
      { id: 'research', label: '科研机构' },
      { id: 'publicInterest', label: '社会公益组织' },
      { id: 'legalServices', label: '法律服务机构' },
      { id: 'otherOrganisation', label: '其他' },
    ],
  },
  { id: 'total', label: '总计' },
];

/**
 * Part three, the same in every form but for 其他处理, which is one row or three.
 * Wording: 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */
export function requestsTable(otherClosed: AxisNode): Table {
  return {
    id: 'requests',
    blocks: [
      {
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        columns: [{ label: '申请人情况', children: applicants }],
        rows: [
          { id: 'received', label: '一、本年新收政府信息公开申请数量' },
          { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
          {
            label: '三、本年度办理结果',
            children: [
              { id: 'granted', label: '（一）予以公开' },
              { id: 'grantedInPart', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
              {
                label: '（三）不予公开',
                children: [
                  { id: 'exemptStateSecret', label: '1.属于国家秘密' },
                  { id: 'exemptProhibitedByLaw', label: '2.其他法律行政法规禁止公开' },
                  { id: 'exemptSecurityStability', label: '3.危及“三安全一稳定”' },
                  { id: 'exemptThirdParty', label: '4.保护第三方合法权益' },
                  { id: 'exemptInternalAffairs', label: '5.属于三类内部事务信息' },
                  { id: 'exemptDeliberative', label: '6.属于四类过程性信息' },
                  { id: 'exemptEnforcementFile', label: '7.属于行政执法案卷' },
                  { id: 'exemptAdministrativeInquiry', label: '8.属于行政查询事项' },
                ],
              },
              {
                label: '（四）无法提供',
                children: [
                  { id: 'unavailableNotHeld', label: '1.本机关不掌握相关政府信息' },
                  { id: 'unavailableCreationRequired', label: '2.没有现成信息需要另行制作' },
                  { id: 'unavailableStillUnclear', label: '3.补正后申请内容仍不明确' },
                ],
              },
              {
                label: '（五）不予处理',
                children: [
                  { id: 'declinedPetition', label: '1.信访举报投诉类申请' },
                  { id: 'declinedRepeat', label: '2.重复申请' },
                  { id: 'declinedPublication', label: '3.要求提供公开出版物' },
                  { id: 'declinedExcessive', label: '4.无正当理由大量反复申请' },
                  { id: 'declinedReissue', label: '5.要求行政机关确认或重新出具已获取信息' },
                ],
              },
              otherClosed,
              { id: 'closed', label: '（七）总计' },
            ],
          },
          { id: 'carriedOut', label: '四、结转下年度继续办理' },
        ],
      },
    ],
  };
}

function leafIds(node: AxisNode): readonly string[] {
  if (node.children) return node.children.flatMap(leafIds);
  return node.id === undefined ? [] : [node.id];
}

/** The equations of part three, over the rows that `table` has. */
export function requestsEquations(table: Table): readonly EquationFamily[] {
  const rows = table.blocks.flatMap((block) => (block.rows ?? []).flatMap(leafIds));
  return [
    {
      id: 'requests.rowTotal',
      table: 'requests',
      each: 'row',
      left: ['total'],
      right: applicants.flatMap(leafIds).filter((id) => id !== 'total'),
      leftText: '总计',
      rightText: '各申请人列之和',
      computes: true,
    },
    {
      id: 'requests.closed',
      table: 'requests',
      each: 'column',
      left: ['closed'],
      right: rows.slice(rows.indexOf('granted'), rows.indexOf('closed')),
      leftText: '三（七）',
      rightText: '三（一）至三（六）各行之和',
      computes: true,
    },
    {
      id: 'requests.balance',
      table: 'requests',
      each: 'column',
      left: ['received', 'carriedIn'],
      right: ['closed', 'carriedOut'],
      leftText: '一＋二',
      rightText: '三（七）＋四',
      computes: false,
    },
  ];
}

/** What went over to the next year comes in there, in every column. */
export const requestsYearEquations: readonly YearEquationFamily[] = [
  {
    id: 'years.carriedIn',
    table: 'requests',
    each: 'column',
    subject: 'carriedIn',
    lastYear: ['carriedOut'],
    added: [],
    taken: [],
    severity: 'error',
  },
];
