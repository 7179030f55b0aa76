import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { followingFields } from './followingFields.ts';

describe('another unit', () => {
  it('gives the report its title and its signature', () => {
    expect(followingFields(blank2021, { 'unit.name': '示例市卫生局' })).toEqual({
      title: '示例市卫生局2024年政府信息公开工作年度报告',
      'signature.unit': '示例市卫生局',
    });
  });

  it('leaves a title that somebody wrote', () => {
    const fields = { ...blank2021, title: '2024年度报告' };
    expect(followingFields(fields, { 'unit.name': '示例市卫生局' })).not.toHaveProperty('title');
  });

  it('leaves a signature that names another unit', () => {
    const fields = { ...blank2021, 'signature.unit': '示例市教育局办公室' };
    expect(followingFields(fields, { 'unit.name': '示例市卫生局' })).not.toHaveProperty('signature.unit');
  });

  it('gives an untitled report a title', () => {
    expect(followingFields({}, { 'unit.name': '示例市教育局' })).toMatchObject({
      title: '示例市教育局年政府信息公开工作年度报告',
    });
  });
});

describe('another year', () => {
  it('brings the title and the form of that year while part two is blank', () => {
    expect(followingFields(blank2021, { year: '2020' })).toMatchObject({
      title: '示例市教育局2020年政府信息公开工作年度报告',
      form: '2019',
    });
  });

  it('leaves the form once part two holds numbers, which the other form has no place for', () => {
    expect(followingFields(balanced2021, { year: '2020' })).not.toHaveProperty('form');
  });

  it('leaves the form while 其他处理, one row there and three here, holds a number', () => {
    const fields = { ...blank2021, 'requests.otherClosedOther.individual': '4' };
    expect(followingFields(fields, { year: '2020' })).not.toHaveProperty('form');
  });

  it('forgives full-width digits and a space', () => {
    expect(followingFields(blank2021, { year: '２０２０ ' })).toHaveProperty('form', '2019');
  });

  it('leaves the form while the year is being typed', () => {
    expect(followingFields(blank2021, { year: '202' })).not.toHaveProperty('form');
  });
});

it('nothing follows any other field', () => {
  expect(followingFields(blank2021, { overview: '一年来' })).toEqual({});
});
