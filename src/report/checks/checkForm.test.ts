import { describe, expect, it } from 'vitest';
import { form2019 } from '../forms/form2019.ts';
import { form2021 } from '../forms/form2021.ts';
import { checkForm } from './checkForm.ts';

describe('[form.year]', () => {
  it.each([
    [form2019, '2019'],
    [form2019, '2020'],
    [form2021, '2021'],
    [form2021, '2035'],
  ])('the $id form is right for %s', (form, year) => {
    expect(checkForm(form, { year })).toEqual([]);
  });

  it.each([
    [form2019, '2021', '2021 年的报告应使用2021年格式（国办公开办函〔2021〕30号），现为2019年格式。'],
    [form2021, '2020', '2020 年的报告应使用2019年格式（国办公开办函〔2019〕60号），现为2021年格式。'],
    [form2021, '2018', '“2018”不是可以使用现行格式的报告年度。'],
    [form2021, '24', '“24”不是可以使用现行格式的报告年度。'],
    [form2021, '二〇二四', '“二〇二四”不是可以使用现行格式的报告年度。'],
    [form2021, '', '还没有填写报告年度。'],
  ])('the $id form is wrong for %j', (form, year, message) => {
    const found = checkForm(form, { year });
    expect(found.map(({ id, severity, cells }) => [id, severity, cells])).toEqual([
      ['form.year', 'error', ['year']],
    ]);
    expect(found[0]?.message).toBe(message);
    expect(found[0]?.remedy).toMatch(/。$/);
  });

  it('reads the year as a cell is read', () => {
    expect(checkForm(form2021, { year: ' ２０２４ ' })).toEqual([]);
  });

  it('says how many numbers have no place in the other form, in whatever part', () => {
    const fields = {
      year: '2020',
      'disclosure.rules.issued': '3',
      'requests.otherClosedOther.individual': '4',
      'requests.granted.individual': '1',
    };
    expect(checkForm(form2021, fields)[0]?.remedy).toBe(
      '请换用2019年格式，或更正年度。已填的数字中有 2 格在新格式里没有位置，需要重新填写。',
    );
  });

  it('asks for the year where there is none', () => {
    expect(checkForm(form2021, {})[0]?.remedy).toBe('请填写 2019 年或以后的年度。');
  });
});
