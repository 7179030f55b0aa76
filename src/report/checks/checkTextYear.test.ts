import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkTextYear } from './checkTextYear.ts';

const silence = { preamble: '', overview: '', problems: '', otherMatters: '' };

/** The words quoted in one text of the report on 2023. */
function quotedIn(field: string, text: string): readonly string[] {
  return checkTextYear(checkedReport({ ...silence, year: '2023', [field]: text })).map(({ quote }) =>
    text.slice(quote?.start, quote?.end),
  );
}

describe('[text.year]', () => {
  it('says which year is meant, and puts the right one into the text', () => {
    const overview = '（一）主动公开。2022年，我局共主动公开政府信息86条。';
    expect(checkTextYear(checkedReport({ ...silence, year: '2023', overview }))).toEqual([
      {
        id: 'text.year',
        severity: 'warning',
        cells: ['overview', 'year'],
        message: '“一、总体情况”里的“2022年，我局共主动公开政府信息”说的是 2022 年，报告年度是 2023 年。',
        remedy: '可能沿用了其他年度的文字，请核对；说的确是其他年度的，请写明理由。',
        quote: { field: 'overview', start: 8, end: 25 },
        fixes: [
          {
            label: '文中改为 2023 年',
            patch: { overview: '（一）主动公开。2023年，我局共主动公开政府信息86条。' },
          },
        ],
      },
    ]);
  });

  it('keeps the width of the digits', () => {
    const overview = '２０２２年，我局未收到申请。';
    const [found] = checkTextYear(checkedReport({ ...silence, year: '2023', overview }));
    expect(found?.fixes?.[0]?.patch).toEqual({ overview: '２０２３年，我局未收到申请。' });
  });

  it.each([
    ['二〇二二年，我局主动公开信息500条。', '二〇二三年，我局主动公开信息500条。'],
    ['二零二二年度，我局收到申请5件。', '二零二三年度，我局收到申请5件。'],
  ])('keeps Chinese numerals: %s', (overview, mended) => {
    const [found] = checkTextYear(checkedReport({ ...silence, year: '2023', overview }));
    expect(found?.message).toContain('说的是 2022 年');
    expect(found?.fixes?.[0]?.patch).toEqual({ overview: mended });
  });

  it.each([
    ['overview', '2022年度，全局组织培训两次。'],
    ['overview', '2022年，我局召开专题会议三次，举办培训一期。'],
    ['overview', '现将二〇二二年政府信息公开工作年度报告如下：'],
    ['overview', '2022年，我镇主动公开政府信息86条，其中政务动态50条。'],
    ['overview', '2022年度，我局共收到政府信息公开申请12件，上年结转1件。'],
    ['overview', '全局重视公开工作，2022年共发布信息120余条。'],
    ['overview', '一是2022年，全县各部门公开信息3000条。'],
    ['overview', '（二）依申请公开方面 2022年，我局受理申请3件。'],
    ['overview', '2022年，我局坚持以公开为常态、不公开为例外，扎实推进各项工作。'],
    ['overview', '2022年我局在县委、县政府的领导下，认真做好政务公开。'],
    ['overview', '2022年未收到政府信息公开申请。'],
    ['overview', '截至2022年12月31日，我局累计公开信息86条。'],
    ['overview', '截至2022年底，共收到申请5件，均已答复。'],
    ['overview', '2022年1月1日至12月31日止，我镇公开信息92条。'],
    ['overview', '现将2022年度政府信息公开工作报告如下：'],
    ['overview', '2024年，我局共公开信息86条。'],
    ['overview', '２０２２ 年，我局共收到申请3件。'],
    ['preamble', '现公布示例市教育局2022年政府信息公开工作年度报告。'],
    ['preamble', '现发布《示例市教育局2022年政府信息公开工作年度报告》。'],
    ['preamble', '本报告数据的统计期限为2022年1月1日至2022年12月31日。'],
    ['preamble', '所列数据自2023年1月1日起至2022年12月31日止。'],
    ['problems', '2022年，我局政府信息公开工作虽然取得了一定成绩，但仍存在一些问题。'],
    ['problems', '2022年度的工作与上级要求相比，还存在一定差距，信息更新不够及时。'],
    ['overview', '2022年我局共受理依申请公开事项7例，全部按时办结。'],
    ['overview', '2022年局办公室收到群众提出的信息公开申请23件。'],
    ['overview', '2022年度本局无依申请公开事项，无行政复议。'],
    ['otherMatters', '2022年，我局未收取信息处理费。'],
  ])('finds in the %s of 2023: %s', (field, text) => {
    expect(quotedIn(field, text)).toHaveLength(1);
  });

  it.each([
    ['overview', '2023年，我局共主动公开政府信息86条。'],
    ['overview', '全年共公开86条，较2022年增加12条。'],
    ['overview', '2022年公开86条，2023年公开98条，增长13.9%。'],
    ['overview', '2022年收到申请12件，同比下降20%。'],
    ['overview', '2022年结转的3件申请均在年初办结。'],
    ['overview', '其中，2022年受理、结转今年办理的2件已答复。'],
    ['overview', '按时公布《示例市2022年国民经济和社会发展统计公报》。'],
    ['overview', '根据《关于做好2022年政府信息公开工作年度报告编制发布工作的通知》开展工作。'],
    ['overview', '落实国办公开办函〔2021〕30号文件，2019年修订的《条例》自2019年5月15日起施行。'],
    ['overview', '围绕“十四五”规划和2035年远景目标公开信息12条。'],
    ['overview', '2022年部门决算和2023年部门预算均已公开。'],
    ['overview', '2022年部门决算于9月公开，共5张表。'],
    ['overview', '2022年度政务公开考核中，我局受到表扬。'],
    ['overview', '在2022年度政务公开第三方评估中，我市名列前茅。'],
    ['overview', '2022年成立的政务公开专区接待群众320人次。'],
    ['overview', '2022年12月，县政府印发方案，公开清单12项。'],
    ['overview', '2021年至2023年，我局共公开信息260条。'],
    ['overview', '2022年以来，我局持续清理文件，公开信息30条。'],
    ['overview', '无结转2024年继续办理的申请。'],
    ['overview', '2024年，我局将公开信息100条以上。'],
    ['overview', '2024年1月15日前公布年报，截至2024年1月仍在办理2件。'],
    ['overview', '示例街道办事处成立于1986年，2018年，我街道整改后迁至现址。'],
    ['overview', '2022年级学生和2022年版教材的信息已公开15条。'],
    ['overview', '上年问题整改情况：2022年，我局目录更新不及时，已逐条补齐，公开8条。'],
    ['overview', '规划期为2022年1月1日至2025年12月31日。'],
    [
      'preamble',
      '根据《关于做好2022年政府信息公开工作年度报告的通知》，现公布2023年政府信息公开工作年度报告。',
    ],
    ['preamble', '县政府办要求2024年1月31日前公布政府信息公开工作年度报告。'],
    ['preamble', '统计期限为2023年1月1日至12月31日。'],
    ['problems', '针对2022年存在的问题，我局已改进：2022年，目录更新不及时，现每月核对。'],
    ['problems', '2024年，我局将加强培训，组织2次业务学习。'],
    ['problems', '2022年提出的两个问题均已解决。'],
    ['problems', '2022年，我局目录还存在更新不及时的问题，现在已经每月核对。'],
    ['overview', '2022年收到的12件申请中有3件于今年答复。'],
    ['otherMatters', '2022年结转的事项已办结。'],
    ['overview', '二〇二三年，我局主动公开信息500条。'],
    ['overview', '二〇二二年十二月，县政府印发方案，公开清单12项。'],
    ['overview', '二〇二二年部门决算和二〇二三年部门预算均已公开。'],
    ['overview', '与二〇二二年相比，多公开信息12条。'],
    ['overview', '2022年开展一次性清理以后，制度更加健全。'],
  ])('finds nothing in the %s of 2023: %s', (field, text) => {
    expect(quotedIn(field, text)).toEqual([]);
  });

  it('finds nothing while the year of the report is unknown', () => {
    expect(checkTextYear(checkedReport({ year: '', overview: '2022年，我局公开信息8条。' }))).toEqual([]);
  });
});
