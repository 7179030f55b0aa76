import { describe, expect, it } from 'vitest';
import { cellsOf } from '../forms/cells.ts';
import { form2019 } from '../forms/form2019.ts';
import { form2021 } from '../forms/form2021.ts';
import { forms } from '../forms/forms.ts';
import type { Form } from '../forms/form.ts';
import { cellLabel } from './wording.ts';

function label(form: Form, name: string): string {
  const cell = cellsOf(form).get(name);
  return cell ? cellLabel(form, cell) : '';
}

describe('cellLabel', () => {
  it.each([
    [form2021, 'requests.declinedRepeat.individual', '自然人 重复申请'],
    [form2021, 'requests.received.business', '商业企业 本年新收政府信息公开申请数量'],
    // A row and a column are called 总计, and a row and a column 其他.
    [form2021, 'requests.closed.total', '总计 三、本年度办理结果（七）总计'],
    [form2021, 'requests.otherClosedOther.otherOrganisation', '其他 （六）其他处理3.其他'],
    [form2021, 'disputes.directSuit.upheld', '未经复议直接起诉 结果维持'],
    [form2021, 'disclosure.rules.inForce', '规章 现行有效件数'],
    [form2019, 'requests.otherClosed.individual', '自然人 其他处理'],
    [form2019, 'disclosure.penalties.lastYear', '行政处罚 上一年项目数量'],
  ])('names a cell of $id by its official labels: %s', (form, name, expected) => {
    expect(label(form, name)).toBe(expected);
  });

  it('calls no two cells the same', () => {
    for (const form of forms) {
      const labels = [...cellsOf(form).keys()].map((name) => label(form, name));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
