import { disputesEquations, disputesTable } from './disputesTable.ts';
import type { AxisNode, Form, Table } from './form.ts';
import { requestsEquations, requestsTable, requestsYearEquations } from './requestsTable.ts';

const decisions: readonly AxisNode[] = [{ id: 'decisions', label: '本年处理决定数量', kind: 'count' }];

const disclosure: Table = {
  id: 'disclosure',
  blocks: [
    {
      heading: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        { id: 'issued', label: '本年制发件数' },
        { id: 'repealed', label: '本年废止件数' },
        { id: 'inForce', label: '现行有效件数' },
      ],
      rows: [
        { id: 'rules', label: '规章' },
        { id: 'normativeDocuments', label: '行政规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      corner: '信息内容',
      columns: decisions,
      rows: [{ id: 'licensing', label: '行政许可' }],
    },
    {
      heading: '第二十条第（六）项',
      corner: '信息内容',
      columns: decisions,
      rows: [
        { id: 'penalties', label: '行政处罚' },
        { id: 'compulsion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      corner: '信息内容',
      columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', kind: 'amount' }],
      rows: [{ id: 'administrativeFees', label: '行政事业性收费' }],
    },
  ],
};

const requests = requestsTable({
  label: '（六）其他处理',
  children: [
    {
      id: 'otherClosedNotClarified',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    },
    {
      id: 'otherClosedFeeUnpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    },
    { id: 'otherClosedOther', label: '3.其他' },
  ],
});

/** The form for the reports on 2021 and later, 国办公开办函〔2021〕30号. */
export const form2021: Form = {
  id: '2021',
  name: '2021年格式',
  basis: '国办公开办函〔2021〕30号',
  years: { first: 2021, last: null },
  parts: [
    {
      id: 'overview',
      heading: '一、总体情况',
      covers: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面的情况。',
    },
    { id: 'disclosure', heading: '二、主动公开政府信息情况', table: disclosure },
    { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', table: requests },
    { id: 'disputes', heading: '四、政府信息公开行政复议、行政诉讼情况', table: disputesTable },
    {
      id: 'problems',
      heading: '五、存在的主要问题及改进情况',
      covers: '本年度工作中存在的主要问题，以及针对这些问题（包括上年提出的问题）的改进情况。',
    },
    {
      id: 'otherMatters',
      heading: '六、其他需要报告的事项',
      covers: '收取信息处理费的情况（未收取的也应写明），以及其他需要报告的事项。',
    },
  ],
  equations: [...requestsEquations(requests), ...disputesEquations],
  yearEquations: [
    ...requestsYearEquations,
    // A changed scope can break it lawfully.
    {
      id: 'years.inForce',
      table: 'disclosure',
      each: 'row',
      subject: 'inForce',
      lastYear: ['inForce'],
      added: ['issued'],
      taken: ['repealed'],
      severity: 'warning',
    },
  ],
};
