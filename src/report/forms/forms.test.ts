import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './cells.ts';
import type { Form } from './form.ts';
import { form2019 } from './form2019.ts';
import { form2021 } from './form2021.ts';
import { formById, formForYear, forms, isFormId } from './forms.ts';

const applicants = [
  ['individual', '自然人'],
  ['business', '商业企业'],
  ['research', '科研机构'],
  ['publicInterest', '社会公益组织'],
  ['legalServices', '法律服务机构'],
  ['otherOrganisation', '其他'],
  ['total', '总计'],
];

const requestsBefore = [
  ['received', '一、本年新收政府信息公开申请数量'],
  ['carriedIn', '二、上年结转政府信息公开申请数量'],
  ['granted', '（一）予以公开'],
  ['grantedInPart', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['exemptStateSecret', '1.属于国家秘密'],
  ['exemptProhibitedByLaw', '2.其他法律行政法规禁止公开'],
  ['exemptSecurityStability', '3.危及“三安全一稳定”'],
  ['exemptThirdParty', '4.保护第三方合法权益'],
  ['exemptInternalAffairs', '5.属于三类内部事务信息'],
  ['exemptDeliberative', '6.属于四类过程性信息'],
  ['exemptEnforcementFile', '7.属于行政执法案卷'],
  ['exemptAdministrativeInquiry', '8.属于行政查询事项'],
  ['unavailableNotHeld', '1.本机关不掌握相关政府信息'],
  ['unavailableCreationRequired', '2.没有现成信息需要另行制作'],
  ['unavailableStillUnclear', '3.补正后申请内容仍不明确'],
  ['declinedPetition', '1.信访举报投诉类申请'],
  ['declinedRepeat', '2.重复申请'],
  ['declinedPublication', '3.要求提供公开出版物'],
  ['declinedExcessive', '4.无正当理由大量反复申请'],
  ['declinedReissue', '5.要求行政机关确认或重新出具已获取信息'],
];
const requestsAfter = [
  ['closed', '（七）总计'],
  ['carriedOut', '四、结转下年度继续办理'],
];
const requestsRows: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '2019': [...requestsBefore, ['otherClosed', '（六）其他处理'], ...requestsAfter],
  '2021': [
    ...requestsBefore,
    ['otherClosedNotClarified', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['otherClosedFeeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['otherClosedOther', '3.其他'],
    ...requestsAfter,
  ],
};

const outcomes = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
];
const disputesRows = [
  ['review', '行政复议'],
  ['directSuit', '未经复议直接起诉'],
  ['suitAfterReview', '复议后起诉'],
];

/** Clause, row, label, and its columns with label and kind. */
const disclosureLines: Readonly<Record<string, readonly string[]>> = {
  '2019': [
    '第二十条第（一）项 rules 规章 made:本年新制作数量:count disclosed:本年新公开数量:count disclosedTotal:对外公开总数量:count',
    '第二十条第（一）项 normativeDocuments 规范性文件 made:本年新制作数量:count disclosed:本年新公开数量:count disclosedTotal:对外公开总数量:count',
    '第二十条第（五）项 licensing 行政许可 lastYear:上一年项目数量:count change:本年增/减:change decisions:处理决定数量:count',
    '第二十条第（五）项 otherServices 其他对外管理服务事项 lastYear:上一年项目数量:count change:本年增/减:change decisions:处理决定数量:count',
    '第二十条第（六）项 penalties 行政处罚 lastYear:上一年项目数量:count change:本年增/减:change decisions:处理决定数量:count',
    '第二十条第（六）项 compulsion 行政强制 lastYear:上一年项目数量:count change:本年增/减:change decisions:处理决定数量:count',
    '第二十条第（八）项 administrativeFees 行政事业性收费 lastYear:上一年项目数量:count change:本年增/减:change',
    '第二十条第（九）项 procurement 政府集中采购 projects:采购项目数量:count amount:采购总金额:amount',
  ],
  '2021': [
    '第二十条第（一）项 rules 规章 issued:本年制发件数:count repealed:本年废止件数:count inForce:现行有效件数:count',
    '第二十条第（一）项 normativeDocuments 行政规范性文件 issued:本年制发件数:count repealed:本年废止件数:count inForce:现行有效件数:count',
    '第二十条第（五）项 licensing 行政许可 decisions:本年处理决定数量:count',
    '第二十条第（六）项 penalties 行政处罚 decisions:本年处理决定数量:count',
    '第二十条第（六）项 compulsion 行政强制 decisions:本年处理决定数量:count',
    '第二十条第（八）项 administrativeFees 行政事业性收费 amount:本年收费金额（单位：万元）:amount',
  ],
};

function cross(
  table: string,
  rows: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
): readonly string[] {
  return rows.flatMap(([row, rowLabel]) =>
    columns.map(([column, columnLabel]) => `${table}.${row}.${column} ${rowLabel} ${columnLabel} count`),
  );
}

function disclosureCells(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const [, row, rowLabel, ...columns] = line.split(' ');
    return columns.map((column) => {
      const [id, label, kind] = column.split(':');
      return `disclosure.${row}.${id} ${rowLabel} ${label} ${kind}`;
    });
  });
}

function cellsIn(form: Form): readonly string[] {
  return [...cellsOf(form).values()].map(
    ({ name, rowLabel, columnLabel, kind }) => `${name} ${rowLabel} ${columnLabel} ${kind}`,
  );
}

describe.each(forms.map((form) => [form.id, form] as const))('the %s form', (id, form) => {
  it('has exactly the cells of the official form, in its order, under its labels', () => {
    expect(cellsIn(form)).toEqual([
      ...disclosureCells(disclosureLines[id] ?? []),
      ...cross('requests', requestsRows[id] ?? [], applicants),
      ...cross('disputes', disputesRows, outcomes),
    ]);
  });

  it('names each cell by its table, row and column', () => {
    for (const [name, cell] of cellsOf(form)) {
      expect(name).toBe(cell.name);
      expect(name).toBe(`${cell.table}.${cell.row}.${cell.column}`);
      expect(cell.rowPath.at(-1)).toBe(cell.rowLabel);
      expect(cell.columnPath.at(-1)).toBe(cell.columnLabel);
    }
  });

  it('has its clauses over its rows', () => {
    const disclosure = form.parts.find((part) => part.id === 'disclosure');
    if (!disclosure || !('table' in disclosure)) throw new Error('no part two');
    const lines = disclosure.table.blocks.flatMap(({ heading, rows = [] }) =>
      rows.map((row) => `${heading} ${row.id} ${row.label}`),
    );
    expect(lines).toEqual(disclosureLines[id]?.map((line) => line.split(' ').slice(0, 3).join(' ')));
  });

  it('has the six parts', () => {
    expect(form.parts.map((part) => [part.id, part.heading, 'table' in part])).toEqual([
      ['overview', '一、总体情况', false],
      ['disclosure', '二、主动公开政府信息情况', true],
      ['requests', '三、收到和处理政府信息公开申请情况', true],
      ['disputes', '四、政府信息公开行政复议、行政诉讼情况', true],
      ['problems', '五、存在的主要问题及改进情况', false],
      ['otherMatters', '六、其他需要报告的事项', false],
    ]);
  });

  it('puts rows and columns under their headings', () => {
    const cells = cellsOf(form);
    expect(cells.get('requests.exemptStateSecret.business')).toMatchObject({
      rowPath: ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'],
      columnPath: ['申请人情况', '法人或其他组织', '商业企业'],
    });
    expect(cells.get('requests.carriedOut.total')).toMatchObject({
      rowPath: ['四、结转下年度继续办理'],
      columnPath: ['申请人情况', '总计'],
    });
    expect(cells.get('disputes.directSuit.upheld')).toMatchObject({
      rowPath: ['行政诉讼', '未经复议直接起诉'],
      columnPath: ['结果维持'],
    });
    expect(cells.get('disputes.review.total')?.rowPath).toEqual(['行政复议']);
  });
});

it('has 25 rows of 7 numbers in part three of the 2021 form and 23 in that of 2019, 15 in part four', () => {
  function count(form: Form, table: string): number {
    return [...cellsOf(form).values()].filter((cell) => cell.table === table).length;
  }
  expect([count(form2021, 'requests'), count(form2019, 'requests')]).toEqual([25 * 7, 23 * 7]);
  expect([count(form2021, 'disputes'), count(form2019, 'disputes')]).toEqual([15, 15]);
  expect([count(form2021, 'disclosure'), count(form2019, 'disclosure')]).toEqual([10, 22]);
});

describe('the form of a year', () => {
  it.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2035, '2021'],
  ])('%i: %s', (year, id) => {
    expect(formForYear(year)?.id).toBe(id);
  });

  it('is found by its id, and a damaged id opens as the newest', () => {
    expect(forms.map(({ id }) => formById(id).id)).toEqual(['2019', '2021']);
    expect(formById('2020')).toBe(form2021);
    expect(formById(undefined)).toBe(form2021);
    expect(['2019', '2021', '2020', '', undefined].map(isFormId)).toEqual([true, true, false, false, false]);
  });
});

const specification = new URL('../../../../shared/spec/report.md', import.meta.url);

// The specification is no part of the repository: where it is not at hand, the lists above stand alone.
if (existsSync(specification)) {
  describe('the specification beside this repository', () => {
    const text = readFileSync(specification, 'utf8');

    it('lists the same rows of part three', () => {
      const lines = [...text.matchAll(/^\| `(\w+)` \| ([^|]+) \| (both|2019|2021) \|$/gm)]
        .map(([, id, label, form]) => ({ id, label: label?.replace(' (one row of numbers)', ''), form }))
        .filter(({ id }) =>
          requestsRows['2019']?.concat(requestsRows['2021'] ?? []).some(([row]) => row === id),
        );
      for (const form of ['2019', '2021']) {
        const rows = lines.filter((line) => line.form === 'both' || line.form === form);
        expect(rows.map(({ id, label }) => [id, label])).toEqual(requestsRows[form]);
      }
    });

    it('names every row and column with the same label', () => {
      const named = new Set(
        [...text.matchAll(/`(\w+)` ([^`·(|;:,.]+)/g)].map(([, id, label]) => `${id} ${label?.trim()}`),
      );
      const pairs = [...applicants, ...outcomes, ...disputesRows].map(([id, label]) => `${id} ${label}`);
      expect(pairs.filter((pair) => !named.has(pair))).toEqual([]);
      for (const form of forms) {
        const disclosure = [...cellsOf(form).values()].filter(({ table }) => table === 'disclosure');
        const labels = disclosure.flatMap((cell) => [
          `${cell.row} ${cell.rowLabel}`,
          `${cell.column} ${cell.columnLabel}`,
        ]);
        expect(labels.filter((label) => !named.has(label))).toEqual([]);
      }
    });
  });
}
