import type { Matrix } from './matrix.ts';

/** A table for tests: labels three deep, a computed last column and a computed last row. */
export const requests: Matrix = [
  requestsRow('received', ['一、本年新收申请数量']),
  requestsRow('carriedIn', ['二、上年结转申请数量']),
  requestsRow('granted', ['三、本年度办理结果', '（一）予以公开']),
  requestsRow('exemptStateSecret', ['三、本年度办理结果', '（二）不予公开', '1.属于国家秘密']),
  requestsRow('exemptThirdParty', ['三、本年度办理结果', '（二）不予公开', '2.保护第三方合法权益']),
  requestsRow('closed', ['三、本年度办理结果', '（三）总计']),
];

function requestsRow(row: string, labels: readonly string[]) {
  const columns = [
    ['individual', ['申请人情况', '自然人']],
    ['business', ['申请人情况', '法人或其他组织', '商业企业']],
    ['research', ['申请人情况', '法人或其他组织', '科研机构']],
    ['total', ['申请人情况', '总计']],
  ] as const;
  return {
    labels,
    cells: columns.map(([column, columnLabels]) => ({
      name: `requests.${row}.${column}`,
      columnLabels,
      editable: column !== 'total' && row !== 'closed',
    })),
  };
}

/** A table for tests: blocks of three, one and two columns under heads of their own. */
export const disclosure: Matrix = [
  disclosureRow('rules', '规章', {
    issued: '本年制发件数',
    repealed: '本年废止件数',
    inForce: '现行有效件数',
  }),
  disclosureRow('documents', '行政规范性文件', {
    issued: '本年制发件数',
    repealed: '本年废止件数',
    inForce: '现行有效件数',
  }),
  disclosureRow('licensing', '行政许可', { decisions: '本年处理决定数量' }),
  disclosureRow('procurement', '政府集中采购', { projects: '采购项目数量', amount: '采购总金额' }),
];

function disclosureRow(row: string, label: string, columns: Readonly<Record<string, string>>) {
  return {
    labels: [label],
    cells: Object.entries(columns).map(([column, columnLabel]) => ({
      name: `disclosure.${row}.${column}`,
      columnLabels: [columnLabel],
      editable: true,
    })),
  };
}

/** A table for tests: one row without a label, under heads of which the lowest repeat. */
export const disputes: Matrix = [
  {
    labels: [],
    cells: ['行政复议', '行政诉讼'].flatMap((kind) =>
      ['结果维持', '结果纠正', '总计'].map((outcome) => ({
        name: `disputes.${kind}.${outcome}`,
        columnLabels: [kind, outcome],
        editable: outcome !== '总计',
      })),
    ),
  },
];
