import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkPlaceholders } from './checkPlaceholders.ts';

function wordsIn(text: string): readonly string[] {
  return checkPlaceholders(checkedReport({ overview: text })).map(({ quote }) =>
    text.slice(quote?.start, quote?.end),
  );
}

describe('[text.placeholder]', () => {
  it('names the part and quotes what is left of the template', () => {
    expect(
      checkPlaceholders(checkedReport({ otherMatters: '（文字描述，收取信息处理费情况在此处报告。）' })),
    ).toEqual([
      {
        id: 'text.placeholder',
        severity: 'error',
        cells: ['otherMatters'],
        message:
          '“六、其他需要报告的事项”里还有没有填写的地方：“（文字描述，收取信息处理费情况在此处报告。）”。',
        remedy: '请填入实际的内容，或删去这几个字。',
        quote: { field: 'otherMatters', start: 0, end: 22 },
      },
    ]);
  });

  it.each([
    ['（文字描述）', ['（文字描述）']],
    ['【文字描述】', ['【文字描述】']],
    ['该部分以表格形式报告，表格如下：', ['该部分以表格形式报告']],
    ['本部分内容以表格形式进行报告。', ['本部分内容以表格形式进行报告']],
    ['全年公开信息XX条，收到申请××件。', ['XX', '××']],
    ['ＸＸ局高度重视政府信息公开工作。', ['ＸＸ']],
    ['20XX年，我局主动公开信息8条。', ['20XX']],
    ['202X年的工作', ['202X']],
    ['统计期限为2024年X月X日', ['X', 'X']],
    ['共收到申请X件，', ['X']],
    ['收取费用×万元', ['×']],
    ['公开信息X条（其中网站X条）', ['X', 'X']],
    ['主动公开信息 X 条', ['X']],
    ['共收到申请（ ）件，', ['（ ）件']],
    ['公开信息（）条；', ['（）条']],
    ['公开信息*条，收到申请**件。', ['*', '**']],
    ['2024年*月*日', ['*', '*']],
    ['**局高度重视政府信息公开工作。', ['**']],
    ['本年度收到申请件，均已答复。', ['收到申请件']],
    ['共收到政府信息公开申请件。', ['共收到政府信息公开申请件']],
    ['予以公开3件，占 %。', ['占 %']],
    ['予以公开3件，占比为%。', ['占比为%']],
    ['按时答复率达到 %', ['率达到 %']],
    ['此部分以表格形式报告', ['此部分以表格形式报告']],
    ['打造“XX”品牌', ['XX']],
    ['落实“XX局XX制度”', ['XX', 'XX']],
    ['全年主动公开政府信息  条，其中网站  条。', ['信息  条']],
    ['全年公开政府信息\u3000\u3000条。', ['信息\u3000\u3000条']],
    ['共受理  件，均已答复', ['受理  件']],
    ['主动公开政府信息条，', ['信息条']],
    ['公开信息____条', ['____']],
    ['公开信息＿＿＿条', ['＿＿＿']],
    ['联系电话：（请填写电话）', ['（请填写电话）']],
    ['举措：【待补充】', ['【待补充】']],
    ['（行政机关名称）2024年', ['（行政机关名称）']],
  ])('finds in %j %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    '详见 http://www.example.gov.cn/xxgk/XX/index_XX.html',
    '使用 XXL 号字体，文件名为 a_xx.pdf，编号 XX-12',
    '展板尺寸为3×5米，共4××8格',
    '推行“1+X”制度和1+X模式',
    'X光检查、X射线设备纳入公开事项',
    '政府信息条目清晰，信息条数逐月统计，认真执行政府信息公开条例',
    '收到25件政府信息公开申请件，按程序办理',
    '公开信息 12 条，受理申请 3 件',
    '群众来电138××××1234反映的问题',
    '依申请公开 一件一档',
    '对申请 分类处理；信息 公开及时',
    '共 三 件',
    '推出“XX一件事”主题服务，推广“XX＋公开”模式',
    '收到的申请件，逐一登记；收到申请件后及时登记；每收到申请件，均当日登记',
    '做到：\n* 条件审核\n* 次日办结',
    '凡收到申请件，当日登记；未收到信息公开申请件。没有收到申请件。',
    '张**反映的问题、李*申请公开信息',
    '尾号****1234的来电',
    '评定为4*级单位，*为预计数',
    '占85%，办结率为100%，占比（%）',
    '按规定办理（含转办）件',
    '文字描述简洁，图表清楚',
    '以表格形式报告了三公经费',
    '（填表人员由各科室指定）',
  ])('finds nothing in %j', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('looks at the title and the names too', () => {
    const fields = { title: 'XX局2024年政府信息公开工作年度报告', 'signature.unit': '××局' };
    expect(checkPlaceholders(checkedReport(fields)).map(({ cells }) => cells)).toEqual([
      ['title'],
      ['signature.unit'],
    ]);
  });
});
