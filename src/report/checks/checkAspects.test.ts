import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkAspects } from './checkAspects.ts';

function missing(overview: string): string | undefined {
  return checkAspects(checkedReport({ overview }))[0]?.message;
}

const spoken = {
  主动公开: [
    '主动公开方面。',
    '通过各渠道共发布政务动态86条。',
    '及时公布机构职能等信息。',
    '重点领域信息公开有序推进。',
  ],
  依申请公开: ['依申请公开方面。', '未收到政府信息公开申请。', '依法办理公开申请12件。', '答复申请人来信。'],
  政府信息管理: [
    '政府信息管理方面。',
    '严格“三审三校”。',
    '拟稿时认定公开属性。',
    '清理规范性文件，文件清理结果已公布。',
    '做好保密审查。',
    '坚持谁发布、谁负责。',
  ],
  政府信息公开平台建设: [
    '公开平台建设方面。',
    '改版门户网站。',
    '运营微信公众号。',
    '村（社区）公开栏更新四次。',
    '设立查阅点。',
    '开设专栏。',
  ],
  监督保障: [
    '监督保障方面。',
    '组织业务培训两次。',
    '纳入年度考核。',
    '成立领导小组。',
    '确定专人负责。',
    '未发生责任追究。',
    '定期通报。',
  ],
} as const;
const names = Object.keys(spoken) as readonly (keyof typeof spoken)[];

describe('[text.aspects]', () => {
  it('names the aspects that are not spoken of, and no place, for there is none', () => {
    const overview = '我局主动公开信息86条，答复申请2件。';
    expect(checkAspects(checkedReport({ overview }))).toEqual([
      {
        id: 'text.aspects',
        severity: 'warning',
        cells: ['overview'],
        message: '“一、总体情况”没有写到“政府信息管理”、“政府信息公开平台建设”、“监督保障”。',
        remedy: '请补写这方面的情况；本年度没有这项工作的，也请写明。',
      },
    ]);
  });

  it.each(names)('finds only that %s is missing where the four others are headings', (name) => {
    const others = names.filter((other) => other !== name).map((other) => spoken[other][0]);
    expect(missing(others.join('\n'))).toBe(`“一、总体情况”没有写到“${name}”。`);
  });

  it.each(names.flatMap((name) => spoken[name].map((words) => [name, words] as const)))(
    'understands as %s: %s',
    (name, words) => {
      expect(missing(words) ?? '').not.toContain(`“${name}”`);
    },
  );

  it.each([
    ['监督保障', '切实保障群众的知情权、参与权、表达权和监督权。'],
    ['监督保障', '示例市市场监督管理局推进住房保障信息公开。'],
    ['政府信息公开平台建设', '主动公开信息，答复申请。'],
    ['依申请公开', '行政许可申报材料一次告知。'],
  ])('does not take for %s: %s', (name, words) => {
    expect(missing(words)).toContain(`“${name}”`);
  });

  it('asks nothing of the 2019 form, nor of a text that says nothing', () => {
    expect(checkAspects(checkedReport({ form: '2019', overview: '主动公开。' }))).toEqual([]);
    expect(checkAspects(checkedReport({ overview: '无' }))).toEqual([]);
  });
});
