import { expect, it } from 'vitest';
import { isFormPlaceholder } from './formPlaceholder.ts';
import type { ReportSource } from './reportSource.ts';
import { readStructure } from './readStructure.ts';

function at(text: string) {
  return { text, place: '第 1 段' };
}

it('knows the hints and the title of the blank form', () => {
  expect(isFormPlaceholder(at(' （文字描述） '))).toBe(true);
  expect(isFormPlaceholder(at('（文字描述，收取信息处理费情况在此处报告。）'))).toBe(true);
  expect(isFormPlaceholder(at('政府信息公开工作年度报告格式模板'))).toBe(true);
});

it('knows a report’s own words from them', () => {
  expect(isFormPlaceholder(at('（文字描述）全年公开信息12条。'))).toBe(false);
  expect(isFormPlaceholder(at('本年度无文字描述'))).toBe(false);
  expect(isFormPlaceholder(at('示例市教育局2024年政府信息公开工作年度报告'))).toBe(false);
});

it('a hint of the blank form is told and not taken for text', () => {
  const texts = ['一、总体情况', '（文字描述）', '五、存在的主要问题及改进情况', '主要问题。'];
  const source: ReportSource = {
    blocks: texts.map((text, index) => ({
      kind: 'paragraph',
      paragraph: { text, place: `第 ${index + 1} 段` },
    })),
  };
  const result = readStructure(source);
  if (!result.ok) throw new Error('expected a report');
  const { fields, problems } = result.report;
  expect(fields['overview']).toBeUndefined();
  expect(fields['problems']).toBe('主要问题。');
  expect(problems).toContainEqual({
    kind: 'remark',
    place: '第 2 段',
    message: '“（文字描述）”是空白格式里的提示，没有作为正文读入。',
    field: 'overview',
  });
});
