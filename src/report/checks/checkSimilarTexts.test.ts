import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import type { ReadFigures } from './check.ts';
import { checkSimilarTexts } from './checkSimilarTexts.ts';
import type { Finding } from './finding.ts';

function read(fields: Fields): ReadFigures {
  const form = formById(fields['form']);
  return { form, fields, figures: figuresOf(form, fields) };
}

function similar(now: Fields, before: Fields): readonly Finding[] {
  const fields = { form: '2021', year: '2024', ...now };
  return checkSimilarTexts({ ...read(fields), lastYear: read({ form: '2021', year: '2023', ...before }) });
}

const problems = `主要问题：一是门户网站部分栏目更新间隔较长，群众查找招生政策不够方便；二是对学校的指导以发文为主，现场督促少，个别学校公开栏仍未按时更换。
改进情况：一是重新划分栏目责任科室，每月抽查并通报；二是安排三名工作人员分片联系学校，开学前逐校检查公开栏。`;

const otherProblems = `主要问题：一是答复申请时征求意见的时间偏长；二是政策解读以文字居多，图表和视频偏少。
改进情况：已建立征求意见台账，到期前三天提醒；招生、资助两类政策全部配发图解，并请家长代表试读后再发布。`;

describe('[years.similar]', () => {
  it('finds a part that is last year’s word by word, and says where', () => {
    expect(similar({ problems }, { problems })).toEqual([
      {
        id: 'years.similar',
        severity: 'warning',
        cells: ['problems'],
        message: '“五、存在的主要问题及改进情况”的文字全部与上年年报相同。',
        remedy: '请按本年度的实际情况改写；确实没有变化的，写明理由即可。',
        quote: { field: 'problems', start: 0, end: problems.length - 1 },
      },
    ]);
  });

  it('finds a part of which a third was rewritten', () => {
    const rewritten = problems.replace(/二是安排三名.*/, '二是委托第三方评估，按季度反馈。');
    const [found] = similar({ problems: rewritten }, { problems });
    expect(found?.message).toMatch(/^“五、存在的主要问题及改进情况”有 \d\d% 的文字与上年年报相同。$/);
    const { start = 0, end = 0 } = found?.quote ?? {};
    expect(problems).toContain(rewritten.slice(start, end));
    expect(end - start).toBeGreaterThan(50);
  });

  it('finds it whatever became of spaces, line breaks and punctuation', () => {
    const dressed = `　　${problems.replaceAll('\n', '\n\n　　').replaceAll('；', '。').replaceAll('，', ', ')}`;
    expect(similar({ problems: dressed }, { problems })).toHaveLength(1);
  });

  it('finds it in new surroundings that are as long again', () => {
    const [found] = similar({ problems: `${otherProblems}\n${problems}` }, { problems });
    expect(found?.message).toBe('“五、存在的主要问题及改进情况”有 57% 的文字与上年年报相同。');
    const longer = [otherProblems, problems, balanced2021['overview']].join('\n');
    expect(similar({ problems: longer }, { problems })[0]?.message).toBe(
      '“五、存在的主要问题及改进情况”照用了上年年报 100% 的文字。',
    );
  });

  it('finds each part that repeats', () => {
    const { overview = '' } = balanced2021;
    expect(similar({ overview, problems }, { overview, problems }).map(({ cells }) => cells[0])).toEqual([
      'overview',
      'problems',
    ]);
  });

  it('is silent about a part that was written anew', () => {
    expect(similar({ problems: otherProblems }, { problems })).toEqual([]);
    expect(similar(balanced2021, { ...balanced2019, form: '2021', year: '2023' })).toEqual([]);
  });

  it('is silent about what an overview says in the same words every year, with other numbers', () => {
    const last = `2023年，示例市教育局认真贯彻《中华人民共和国政府信息公开条例》，全年公开政府信息288条。
（一）主动公开。通过门户网站公开政府信息288条，制发行政规范性文件2件。学前教育资助办法和收费目录在开学前公布。
（二）依申请公开。全年新收政府信息公开申请41件，上年结转2件；办结39件，结转下年度4件。
（三）政府信息管理。对2018年以前的文件逐件评估，调整公开属性57件。`;
    const now = `2024年，示例市教育局认真贯彻《中华人民共和国政府信息公开条例》，全年公开政府信息386条。
（一）主动公开。通过门户网站公开政府信息386条，制发行政规范性文件3件。义务教育招生方案和学区划分同日上网。
（二）依申请公开。全年新收政府信息公开申请63件，上年结转4件；办结64件，结转下年度3件。
（三）政府信息管理。修订认定办法，拟稿时同步提出意见，满五年的文件重新评估一次。`;
    expect(similar({ overview: now }, { overview: last })).toEqual([]);
  });

  it('is silent about what is the same every year by right', () => {
    const otherMatters = `本年度没有向申请人收取政府信息公开信息处理费，也没有减免信息处理费的情形，相关办法和标准已在门户网站公布并长期有效。
除上述内容外，本机关没有其他需要报告的事项。`;
    expect(similar({ otherMatters }, { otherMatters })).toEqual([]);
    const overview = `根据《中华人民共和国政府信息公开条例》的规定，由示例市教育局办公室编制而成本报告。
报告的电子版可以在示例市教育局门户网站政府信息公开专栏下载，联系电话和地址见该栏目。
所列数据的统计期限为1月1日至12月31日。`;
    expect(similar({ overview }, { overview })).toEqual([]);
  });

  it('is silent about a text too short to tell', () => {
    const short = '问题：更新不够及时。改进：每月核对一次，责任到人。';
    expect(similar({ problems: short }, { problems: short })).toEqual([]);
  });

  it('looks at no report of another year, and at none that is blank', () => {
    expect(similar({ problems }, { problems, year: '2021' })).toEqual([]);
    expect(similar({ problems }, {})).toEqual([]);
    expect(similar({}, { problems })).toEqual([]);
  });

  it('follows the texts as they change', () => {
    expect(similar({ problems }, { problems })).toHaveLength(1);
    expect(similar({ problems: otherProblems }, { problems })).toEqual([]);
    expect(similar({ problems }, { problems })).toHaveLength(1);
    expect(similar({ problems }, { problems: otherProblems })).toEqual([]);
  });
});
