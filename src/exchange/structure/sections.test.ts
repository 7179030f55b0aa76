import { expect, it } from 'vitest';
import type { ReportSource } from './reportSource.ts';
import { sectionsOf } from './sections.ts';

/** Lines as paragraphs, and 表 as a table. */
function parts(...lines: readonly string[]): readonly (readonly [string | null, string])[] {
  const source: ReportSource = {
    blocks: lines.map((text, index) => {
      const cell = { text, place: `第 ${index + 1} 行` };
      return text === '表' ? { kind: 'table', rows: [[cell, cell]] } : { kind: 'paragraph', paragraph: cell };
    }),
  };
  return sectionsOf(source).map(({ part, lines: own }) => [
    part,
    own.map(({ cells }) => cells[0]?.text ?? '').join('|'),
  ]);
}

const start = ['一、总体情况', '甲', '二、主动公开政府信息情况', '表'] as const;
const tables = ['三、收到和处理政府信息公开申请情况', '表', '四、行政复议、行政诉讼情况', '表'] as const;

it('takes a line with the number of a missing part for its heading', () => {
  expect(parts(...start, ...tables, '五、今后怎么办', '乙', '六、附言', '丙').slice(-2)).toEqual([
    ['problems', '乙'],
    ['otherMatters', '丙'],
  ]);
});

it('takes no point of a narrative for one', () => {
  const text = ['一、做得不够', '二、人手不足', '六、附言'];
  expect(parts(...start, ...tables, '五、存在的主要问题及改进情况', ...text).at(-1)).toEqual([
    'problems',
    text.join('|'),
  ]);
});

it('prefers the heading that bears its own number to a point of the same words', () => {
  const text = ['一、存在的问题', '乙', '二、其他'];
  const end = ['六、其他需要报告的事项', '无'];
  expect(parts(...start, ...tables, '五、存在的主要问题及改进情况', ...text, ...end).slice(-2)).toEqual([
    ['problems', text.join('|')],
    ['otherMatters', '无'],
  ]);
});

const problems = ['五、存在的主要问题及改进情况', '乙'] as const;
const others = ['六、其他需要报告的事项', '丙'] as const;

it('finds parts that stand out of order', () => {
  const [heading, text, ...disclosed] = start;
  expect(parts(heading, text, ...problems, ...others, ...disclosed, ...tables)).toEqual([
    [null, ''],
    ['overview', '甲'],
    ['problems', '乙'],
    ['otherMatters', '丙'],
    ['disclosure', '表'],
    ['requests', '表'],
    ['disputes', '表'],
  ]);
});

it('takes no point of a text for a part that stands out of order', () => {
  const points = ['一、抓学习', '二、抓公开', '三、抓平台', '四、抓监督', ...problems];
  const [heading, text, ...disclosed] = start;
  expect(parts(heading, text, ...points, ...disclosed, ...tables)[1]).toEqual([
    'overview',
    ['甲', ...points].join('|'),
  ]);
});

it('takes no other words under a number for a part that stands out of order', () => {
  const [heading, text, ...disclosed] = start;
  const point = '六、其他事项';
  expect(parts(heading, text, point, ...disclosed, ...tables)[1]).toEqual(['overview', `甲|${point}`]);
});

it('does not begin with the headings of a table of contents', () => {
  expect(parts(others[0], ...start, ...tables, ...problems).map(([part]) => part)).not.toContain(
    'otherMatters',
  );
});
