import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkShortProblems } from './checkShortProblems.ts';
import type { Finding } from './finding.ts';

function found(problems: string): readonly Finding[] {
  return checkShortProblems(checkedReport({ problems }));
}

describe('[text.short]', () => {
  it('counts the signs of a text that is too short, without its spaces', () => {
    expect(found('公开 不够及时。\n今后将加强。')).toEqual([
      {
        id: 'text.short',
        severity: 'warning',
        cells: ['problems'],
        message: '“五、存在的主要问题及改进情况”只有 13 个字，少于 50 个字。',
        remedy: '请写明存在的主要问题，以及针对这些问题（包括上年提出的问题）已经或将要采取的改进措施。',
      },
    ]);
  });

  it.each([
    '存在的主要问题：一是个别栏目的内容更新得不够及时，二是对政策文件的解读形式还比较单一，三是公开的范围和深度有待进一步拓展。',
    '主要问题及改进情况：我镇政府信息公开的内容还不够全面，时效性还不强，专业人员力量薄弱，业务水平需要进一步提高，与群众的期待仍有差距。',
    '一年来，我局的政府信息公开工作虽有进展，但公开力度仍需加强，公开的质量亟待提升，信息员的业务能力还不足，个别科室没有按时报送信息。',
  ])('finds a long text that only complains: %s', (text) => {
    expect([...text].length).toBeGreaterThan(50);
    expect(found(text).map(({ message }) => message)).toEqual([
      '“五、存在的主要问题及改进情况”写了问题，没有写改进的措施。',
    ]);
  });

  it.each([
    '存在问题：个别栏目的内容更新得不够及时，政策解读的形式还比较单一。改进情况：一是加强业务培训，二是每月核对各个栏目，三是丰富解读形式。',
    '我局公开的内容还不够全面，与群众的期待还有差距。下一步，我们对照基本目录逐项查漏，请各科室每季度报送一次，并邀请群众代表评议。',
    '主要问题是信息报送不够及时、解读形式单一。今后要提高认识，做到报送有计划、审核有专人、发布有时限，让群众看得到、看得懂、用得上。',
    '问题：基层公开力量薄弱，兼职人员变动频繁。对此已组织两期业务培训，编印操作手册，并在每个村（社区）确定一名信息员负责日常公开。',
    '一、主要问题：目录更新不及时，部分信息查找不便。二、整改情况：已将目录更新周期由每季度改为每月，检索栏目由两级合并为一级，方便查找。',
  ])('finds nothing where something is done about it: %s', (text) => {
    expect([...text].length).toBeGreaterThan(50);
    expect(found(text)).toEqual([]);
  });

  it('leaves an empty text to text.empty', () => {
    expect(found('')).toEqual([]);
    expect(found('无。')).toEqual([]);
  });
});
