import { describe, expect, it } from 'vitest';
import { levels } from './levels.ts';
import { isGovernment, makesRules } from './organ.ts';

describe('isGovernment', () => {
  it('goes by the level', () => {
    const governments = levels.filter(({ id }) => isGovernment({ 'unit.level': id }) === true);
    expect(governments.map(({ id }) => id)).toEqual(['province', 'city', 'county', 'township']);
    expect(isGovernment({ 'unit.level': 'other', 'unit.name': '示例市教育局' })).toBeNull();
    expect(isGovernment({ 'unit.level': 'county-department', 'unit.name': '示例县人民政府' })).toBe(false);
  });

  it.each([
    ['示例市人民政府', true],
    ['示例县大河镇', true],
    ['示例街道办事处', true],
    ['示例市人民政府办公室', true],
    ['示例市教育局', false],
    ['教育部', false],
    ['示例市卫健委', false],
    ['', null],
    ['示例大学', null],
  ])('goes by the name %j where there is no level', (name, expected) => {
    expect(isGovernment({ 'unit.name': name })).toBe(expected);
  });
});

describe('makesRules', () => {
  it('goes by the level', () => {
    const makers = levels.filter(({ id }) => makesRules({ 'unit.level': id }) === true);
    expect(makers.map(({ id }) => id)).toEqual(['state-council-department', 'province', 'city']);
    expect(makesRules({ 'unit.level': 'other' })).toBe(false);
  });

  it.each([
    '示例县大河镇人民政府',
    '大河镇',
    '示例区示例街道办事处',
    '示例县人民政府',
    '示例市示例区人民政府',
    '示例市教育局',
    '示例省水利厅',
    '示例自治区财政厅',
    '示例市城乡建设委员会',
  ])('knows that %s makes none', (name) => {
    expect(makesRules({ 'unit.name': name })).toBe(false);
  });

  it.each([
    '',
    '示例市人民政府',
    '示例自治区人民政府',
    '示例省人民政府',
    '示例市人民政府办公室',
    '国家市场监督管理总局',
    '住房和城乡建设部',
    '国家发展和改革委员会',
    '中国证券监督管理委员会',
  ])('does not know it of %j', (name) => {
    expect(makesRules({ 'unit.name': name })).toBeNull();
  });
});
