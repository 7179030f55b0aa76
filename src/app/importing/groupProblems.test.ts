import { expect, it } from 'vitest';
import { fieldLabel } from '#report/document/fieldLabel.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { countsByPart, groupProblems } from './groupProblems.ts';

const cells = [...cellsOf(form2021).keys()];

function changed(field: string, index: number): ReadingProblem {
  const message = `${fieldLabel(form2021, field)}：“${index}件”读作 ${index}。`;
  return { kind: 'changed', place: `第 ${index} 行`, message, field };
}

const fee: ReadingProblem = {
  kind: 'changed',
  place: '第 9 行',
  message: '“行政事业性收费”行“本年收费金额（单位：万元）”列：“251000元”已换算为 25.1（万元）。',
  field: 'disclosure.administrativeFees.amount',
};

it('numbers of every cell that were read alike are one thing to read', () => {
  const groups = groupProblems([...cells.map(changed), fee]);
  expect(groups.map(({ problems, cause, isSame }) => [problems.length, cause, isSame])).toEqual([
    [cells.length, '“0件”读作 0。', false],
    [1, '“251000元”已换算为 25.1（万元）。', true],
  ]);
});

it('a few of a kind stay apart, and what is lost is never among what was changed', () => {
  const alike = cells.slice(0, 3).map(changed);
  expect(groupProblems(alike).map(({ problems }) => problems)).toEqual(alike.map((problem) => [problem]));
  const mixed = [
    ...alike,
    { ...alike[0], kind: 'lost', message: alike[0]?.message ?? '', place: '' } as const,
  ];
  expect(groupProblems(mixed)).toHaveLength(4);
});

it('rows under one foreign heading are of one cause, whatever their numbers', () => {
  const rows = ['规章', '3.危及“三安全一稳定”', '2.重复申请', '其他'].map((row, index): ReadingProblem => ({
    kind: 'lost',
    place: `第 ${index} 行`,
    message: `“${row}”行：格式里没有“社织”一栏（第 1 页），这些数字没有读入：${index}、1${index}。`,
  }));
  expect(groupProblems(rows)).toMatchObject([
    { problems: rows, cause: '格式里没有“社织”一栏（第 1 页），这些数字没有读入。', isSame: true },
  ]);
});

it('counts by part, and what is of none', () => {
  const whole: ReadingProblem = { kind: 'lost', place: '全文', message: '没有找到标题。', field: 'title' };
  const text: ReadingProblem = { kind: 'remark', place: '第 1 段', message: '表格。', field: 'overview' };
  expect(countsByPart(form2021, [fee, whole, text, fee])).toBe('第一部分 1 处，第二部分 2 处，其他 1 处');
  expect(countsByPart(form2021, [whole])).toBe('');
});
