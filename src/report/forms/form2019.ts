import { disputesEquations, disputesTable } from './disputesTable.ts';
import type { AxisNode, Form, Table } from './form.ts';
import { requestsEquations, requestsTable, requestsYearEquations } from './requestsTable.ts';

const lastYear: AxisNode = { id: 'lastYear', label: '上一年项目数量', kind: 'count' };
const change: AxisNode = { id: 'change', label: '本年增/减', kind: 'change' };
const decisions: AxisNode = { id: 'decisions', label: '处理决定数量', kind: 'count' };

const disclosure: Table = {
  id: 'disclosure',
  blocks: [
    {
      heading: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        { id: 'made', label: '本年新制作数量' },
        { id: 'disclosed', label: '本年新公开数量' },
        { id: 'disclosedTotal', label: '对外公开总数量' },
      ],
      rows: [
        { id: 'rules', label: '规章' },
        { id: 'normativeDocuments', label: '规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      corner: '信息内容',
      columns: [lastYear, change, decisions],
      rows: [
        { id: 'licensing', label: '行政许可' },
        { id: 'otherServices', label: '其他对外管理服务事项' },
      ],
    },
    {
      heading: '第二十条第（六）项',
      corner: '信息内容',
      columns: [lastYear, change, decisions],
      rows: [
        { id: 'penalties', label: '行政处罚' },
        { id: 'compulsion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      corner: '信息内容',
      columns: [lastYear, change],
      rows: [{ id: 'administrativeFees', label: '行政事业性收费' }],
    },
    {
      heading: '第二十条第（九）项',
      corner: '信息内容',
      columns: [
        { id: 'projects', label: '采购项目数量' },
        { id: 'amount', label: '采购总金额', kind: 'amount' },
      ],
      rows: [{ id: 'procurement', label: '政府集中采购' }],
    },
  ],
};

const requests = requestsTable({ id: 'otherClosed', label: '（六）其他处理' });

/** The form for the reports on 2019 and 2020, 国办公开办函〔2019〕60号. */
export const form2019: Form = {
  id: '2019',
  name: '2019年格式',
  basis: '国办公开办函〔2019〕60号',
  years: { first: 2019, last: 2020 },
  parts: [
    {
      id: 'overview',
      heading: '一、总体情况',
      covers: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等方面的总体情况。',
    },
    { id: 'disclosure', heading: '二、主动公开政府信息情况', table: disclosure },
    { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', table: requests },
    { id: 'disputes', heading: '四、政府信息公开行政复议、行政诉讼情况', table: disputesTable },
    {
      id: 'problems',
      heading: '五、存在的主要问题及改进情况',
      covers: '本年度工作中存在的主要问题，以及改进情况。',
    },
    { id: 'otherMatters', heading: '六、其他需要报告的事项', covers: '其他需要报告的事项。' },
  ],
  equations: [...requestsEquations(requests), ...disputesEquations],
  yearEquations: [
    ...requestsYearEquations,
    // What an item counted at the end of a year is what it is counted from in the next.
    {
      id: 'years.lastYear',
      table: 'disclosure',
      each: 'row',
      subject: 'lastYear',
      lastYear: ['lastYear', 'change'],
      added: [],
      taken: [],
      severity: 'warning',
    },
  ],
};
