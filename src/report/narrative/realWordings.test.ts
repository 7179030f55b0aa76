import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Finding } from '../checks/finding.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import { checkNarrative } from './checkNarrative.ts';

/** Received 63 (46 individual), carried in 4, closed 64, carried out 3; 3 reviews (2, 0, 1, 0), 2 suits; fees 1286.35. */
const report: Fields = { ...balanced2021, overview: '' };

function check(overview: string, changes: Fields = {}): readonly Finding[] {
  const fields: Fields = { ...report, overview, ...changes };
  const form = formById(fields['form']);
  return checkNarrative({ form, fields, figures: figuresOf(form, fields) });
}

function found(overview: string, changes: Fields = {}): readonly string[] {
  return check(overview, changes).map(
    ({ id, quote }) => `${id} ${overview.slice(quote?.start ?? 0, quote?.end ?? 0)}`,
  );
}

const requests = '（二）依申请公开。';

describe('the split of a dispute', () => {
  const reviews = '因政府信息公开被申请行政复议3件，';

  it.each([
    ['其中维持2件，纠正1件，其他0件。', ['纠正1件', '其他0件']],
    ['其中2件维持、1件纠正。', ['1件纠正']],
    ['其中维持1件，纠正1件，其他1件。', ['维持1件', '纠正1件']],
    ['其中维持2件，撤销1件。', ['撤销1件']],
    ['其中维持2件，责令重新答复1件。', ['责令重新答复1件']],
    ['其中维持2件，被撤销1件，其他结果1件。', ['被撤销1件']],
    ['其中维持2件，确认违法1件。', ['确认违法1件']],
  ])('finds what %s says wrongly', (split, quotes) => {
    expect(found(reviews + split)).toEqual(quotes.map((quote) => `text.number ${quote}`));
  });

  it.each([
    '因政府信息公开被申请行政复议3件，其中维持2件，其他1件。',
    '因政府信息公开被申请行政复议3件，其中维持2件，纠正0件，其他1件，尚未审结0件。',
    '因政府信息公开被申请行政复议3件，无被纠正情况。',
    '因政府信息公开被申请行政复议3件，未出现被纠正情况。',
    '因政府信息公开被申请行政复议3件。整改其他问题4件，纠正错误表述4件。',
    '收到政府信息公开申请63件，其他4件事项已转办。',
  ])('is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('takes 审结的均获维持 for the decided ones', () => {
  const pending = { 'disputes.review.other': '0', 'disputes.review.pending': '1' };
  const reviews = '因政府信息公开被申请行政复议3件，';
  expect(found(`${reviews}审结的均获维持。`, pending)).toEqual([]);
  expect(found(`${reviews}已审结案件均获维持。`, pending)).toEqual([]);
  expect(found(`${reviews}均获维持。`, pending)).toEqual(['text.claim 均获维持']);
  expect(found(`${reviews}审结的均获维持。`)).toEqual(['text.claim 审结的均获维持']);
});

describe('a claim', () => {
  it.each([
    '全年办结政府信息公开申请64件，均按期答复。',
    `${requests}全年办结64件，均按期答复。`,
    `${requests}答复64件，均在法定期限内答复。`,
    '全年办理依申请公开64件，均按期答复。',
    `${requests}全年办理申请64件，全部按期办结。`,
    `${requests}按时答复64件，答复率100%。`,
    '政府信息公开申请均按要求及时回复。',
    '政府信息公开申请均按期答复。',
    `${requests}所有申请均按时答复，无超期件。`,
    '收到政府信息公开申请63件，办结64件，均按期答复。',
    '收到并办结政府信息公开申请64件，均按期答复。',
    '收到政府信息公开申请63件，对符合条件的申请均按期答复。',
    '收到政府信息公开申请63件，已全部按时办结或结转。',
  ])('of what was closed, or of when: is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['收到政府信息公开申请63件，全部办结。', '全部办结'],
    ['收到政府信息公开申请63件，均按期答复。', '均按期答复'],
    ['收到政府信息公开申请63件，上年结转4件，全部按时办结。', '全部按时办结'],
    ['政府信息公开申请全部办结。', '政府信息公开申请全部办结'],
    ['收到政府信息公开申请63件，均为自然人申请。', '均为自然人申请'],
    ['收到政府信息公开申请63件，申请人均为自然人。', '申请人均为自然人'],
    ['收到政府信息公开申请63件，无下年度结转。', '无下年度结转'],
    ['办结政府信息公开申请64件；无结转下年度继续办理的申请。', '无结转下年度继续办理的申请'],
    ['新收政府信息公开申请63件，无上年结转申请。', '无上年结转申请'],
    ['未收到新的政府信息公开申请，上年结转4件。', '未收到新的政府信息公开申请'],
    ['未制发行政规范性文件。', '未制发行政规范性文件'],
    ['本年度未出台规范性文件。', '本年度未出台规范性文件'],
    ['未制发规章和行政规范性文件。', '未制发规章和行政规范性文件'],
    ['无现行有效的规章和行政规范性文件。', '无现行有效的规章和行政规范性文件'],
  ])('of all, or of none: finds %s', (text, quote) => {
    expect(found(text)).toEqual([`text.claim ${quote}`]);
  });

  it.each([
    '未制发规章。',
    '未废止规章。',
    '未制发涉企行政规范性文件。',
    '未发现制发不当的行政规范性文件。',
    '收到政府信息公开申请63件，无超期结转下年度的申请。',
    '网上申请5件，均为自然人申请。',
    '收到政府信息公开申请63件，网上申请5件，均为自然人申请。',
    '收到政府信息公开申请63件，另有上年结转4件，均已按期办结。',
    '收到政府信息公开申请63件，其中网上申请46件，均按期答复。',
    '未制发行政规范性文件的解读。',
    '无结转至下年度的政策解读任务。',
    '公开工作无上年结转问题。',
  ])('of something else: is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers of another time or another organ', () => {
  it.each([
    `${requests}近三年累计收到申请180件，办结176件。`,
    `${requests}五年来，累计收到申请300件，办结298件。`,
    '自条例施行以来，共受理政府信息公开申请300件，办结298件。',
    '近年来，收到政府信息公开申请300件，办结298件，上年结转5件。',
    '2024年12月，收到政府信息公开申请6件，已答复4件。',
    `${requests}2024年12月，收到申请6件，已答复4件。`,
    `${requests}12月新收申请6件。`,
    `${requests}12月份新收申请6件，已办结。`,
    `${requests}县政府办公室收到20件，县公安局收到15件，其他部门收到28件申请。`,
    `${requests}县公安局受理申请15件。`,
    '示例县公安局受理政府信息公开申请15件，办结15件。',
    '县公安局未收到政府信息公开申请。',
    '县政府收到政府信息公开申请20件，各部门收到43件。',
    '市教育局本级收到政府信息公开申请62件，直属单位收到1件。',
  ])('is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['近三年累计收到政府信息公开申请180件，其中本年收到62件。', '收到62件'],
    ['2024年1月至12月，收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
    ['2024年1-12月，收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
    ['截至2024年12月31日，收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
    ['截至2024年12月底，收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
    ['示例市教育局收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
    ['市教育局收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
    ['2024年，示例市教育局办公室收到政府信息公开申请62件。', '收到政府信息公开申请62件'],
  ])('finds %s', (text, quote) => {
    expect(found(text)).toEqual([`text.number ${quote}`]);
  });

  it('takes what a government says of one of its offices for that office alone', () => {
    const county = { 'unit.level': 'county', 'unit.name': '示例县人民政府' };
    expect(found('县公安局收到政府信息公开申请63件，县教育局办结12件。', county)).toEqual([]);
  });

  it('knows the organ by its short name', () => {
    const text = '2024年，县教体局收到政府信息公开申请62件。';
    expect(found(text, { 'unit.name': '示例县教育体育局' })).toHaveLength(1);
    expect(found(text, { 'unit.name': '示例县公安局' })).toEqual([]);
  });
});

describe('disputes of every kind', () => {
  it.each([
    `${requests}全年发生行政复议案件15件、行政诉讼案件8件，涉及信息公开的3件、2件。`,
    `${requests}我局共发生行政复议15件，行政诉讼8件，其中信息公开类复议3件、诉讼2件。`,
    `${requests}因信访引发的行政复议12件、行政诉讼8件。`,
    `${requests}因征地拆迁引发行政复议12件、行政诉讼8件，均与信息公开无关。`,
    `${requests}行政诉讼20件（均非政府信息公开类）。`,
    `${requests}共办理各类行政复议案件15件，行政诉讼案件8件。`,
    `${requests}我局全年行政复议应诉12件，行政诉讼8件。`,
    `${requests}全局共办理行政复议案件58件、行政诉讼案件20件（含非信息公开类）。`,
    `${requests}全年发生行政复议15件、行政诉讼8件，均不涉及政府信息公开。`,
  ])('is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    [`${requests}发生行政复议4件。`, ['行政复议4件']],
    ['因政府信息公开引起的行政复议4件、行政诉讼3件。', ['行政复议4件', '行政诉讼3件']],
    ['行政复议和行政诉讼分别为4件、2件，均因政府信息公开引起。', []],
    ['因政府信息公开引起的行政复议和行政诉讼分别为4件、2件。', ['行政复议和行政诉讼分别为4件']],
    ['因政府信息公开引起的行政复议、行政诉讼分别为3件和1件。', ['行政诉讼分别为3件和1件']],
    [`${requests}行政复议4件，行政诉讼3件，均为政府信息公开类。`, ['行政复议4件', '行政诉讼3件']],
    [`${requests}答复后被行政复议4件，行政诉讼3件。`, ['行政诉讼3件']],
    ['因政府信息公开被申请行政复议4次。', ['申请行政复议4次']],
  ])('reads %s', (text, quotes) => {
    expect(found(text)).toEqual(quotes.map((quote) => `text.number ${quote}`));
  });
});

describe('rows', () => {
  it.each([
    ['新收政府信息公开申请62件，另有上年结转5件。', ['新收政府信息公开申请62件', '上年结转5件']],
    [`${requests}转结上年度申请5件。`, ['转结上年度申请5件']],
    ['收到政府信息公开申请63件，有4件未到答复期限，结转下年度。', ['4件未到答复期限，结转下年度']],
    ['收到政府信息公开申请63件，延至2025年答复4件。', ['延至2025年答复4件']],
    [
      '收到政府信息公开申请63件，申请人逾期不补正、行政机关不再处理其申请2件。',
      ['申请人逾期不补正、行政机关不再处理其申请2件'],
    ],
    ['收到政府信息公开申请63件，保护第三方合法权益4件。', ['保护第三方合法权益4件']],
    ['收到政府信息公开申请63件，公开30件，部分公开8件，不予公开12件。', ['公开30件']],
    [`${requests}公开30件，部分公开8件，不予公开12件。`, ['公开30件']],
    ['（一）主动公开。公开30件，部分公开8件。', []],
    ['收到政府信息公开申请63件，依法公开28件。', ['公开28件']],
    ['收到政府信息公开申请63件，不予公开类13件。', ['不予公开类13件']],
    ['收到政府信息公开申请63件，无法提供政府信息13件。', ['无法提供政府信息13件']],
    ['收到政府信息公开申请63件，信息不存在13件。', []],
    ['收到政府信息公开申请63件，本局不掌握11件。', ['本局不掌握11件']],
    ['收到政府信息公开申请63件，主动公开30件。', []],
    ['收到政府信息公开申请63件，公开政府信息30条。', []],
    [`${requests}申请量65件。`, ['申请量65件']],
    [`${requests}申请总量为65件。`, ['申请总量为65件']],
    ['依申请公开申请总量为65件。', ['依申请公开申请总量为65件']],
    ['登记政府信息公开申请65件。', ['登记政府信息公开申请65件']],
    ['收到公开申请两件。', ['收到公开申请两件']],
    ['共收到政府信息公开申请（65件）。', ['收到政府信息公开申请（65件']],
    ['收到政府信息公开申请63件，申请公开率100%。', []],
    ['收到政府信息公开申请63件，部分公开8件，公开29件。', []],
    ['收到政府信息公开申请63件，网站公开30件。', []],
    ['收到政府信息公开申请63件，月均申请量5件。', []],
    ['另有上年度工作5件。', []],
    ['收到政府信息公开申请63件，另有咨询5件。', []],
    ['收到政府信息公开申请62件，另有5件撤回。', []],
    ['办理不动产登记申请65件。', []],
    ['完成企业登记65件。', []],
  ])('reads %s', (text, quotes) => {
    expect(found(text)).toEqual(quotes.map((quote) => `text.number ${quote}`));
  });
});

describe('applicants', () => {
  it.each([
    [
      '收到政府信息公开申请63件，其中自然人申请45件，法人或其他组织申请18件。',
      ['自然人申请45件', '法人或其他组织申请18件'],
    ],
    ['收到政府信息公开申请63件，其中自然人46件，法人和其他组织17件。', []],
    [
      '收到政府信息公开申请63件，其中自然人申请49件，法人或其他组织申请18件。',
      ['自然人申请49件', '法人或其他组织申请18件'],
    ],
    ['收到政府信息公开申请63件。其中，自然人申请45件。', ['自然人申请45件']],
    ['收到政府信息公开申请63件，其中商业企业申请8件。', ['商业企业申请8件']],
    ['收到政府信息公开申请63件，其中企业8件。', []],
    ['办结政府信息公开申请64件，其中自然人45件。', []],
    ['收到政府信息公开申请63件，办结64件，其中自然人45件。', []],
    ['自然人通过网上申请45件。', []],
  ])('reads %s', (text, quotes) => {
    expect(found(text)).toEqual(quotes.map((quote) => `text.number ${quote}`));
  });

  it('takes those that were received with those carried in', () => {
    expect(found('受理政府信息公开申请67件，其中自然人申请49件，法人或其他组织申请18件。')).toEqual([]);
  });
});

describe('fees', () => {
  it('compares an amount exactly, in 万元 and in 元', () => {
    expect(check('收取行政事业性收费1268.35万元。')).toMatchObject([
      {
        id: 'text.number',
        cells: ['overview', 'disclosure.administrativeFees.amount'],
        message:
          '“行政事业性收费1268.35万元”与表中的数不同：“行政事业性收费”的本年收费金额（单位：万元）为 1286.35，相差 18。',
        fixes: [{ label: '文中改为 1286.35', patch: { overview: '收取行政事业性收费1286.35万元。' } }],
      },
    ]);
    expect(found('行政事业性收费：1268.35万元。')).toHaveLength(1);
    expect(found('收取行政事业性收费12,683,500元。')).toEqual(['text.number 行政事业性收费12,683,500元']);
  });

  it.each([
    '收取行政事业性收费1286.35万元。',
    '行政事业性收费金额为1286.350万元。',
    '收取行政事业性收费12,863,500元。',
    '收取行政事业性收费12863500.00元。',
    '收取行政事业性收费约1286万元。',
    '行政事业性收费：1286.35万元。',
    '退还行政事业性收费1.2万元。',
    '下半年行政事业性收费600万元。',
    '行政事业性收费由1200万元增加到1286.35万元。',
    '收取行政事业性收费1286万余元。',
    '2023年收取行政事业性收费900万元。',
    '收取行政事业性收费同比增加200万元。',
    '减免行政事业性收费200万元。',
    '收取行政事业性收费1286.4万元。',
    '收取行政事业性收费1,286.35万元，其中考试费90万元。',
    '全县收取行政事业性收费9000万元。',
  ])('is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('shares', () => {
  it('may be of those received', () => {
    expect(found('收到政府信息公开申请63件，予以公开29件，占比46.0%。')).toEqual([]);
    expect(found('收到政府信息公开申请63件，予以公开29件，占比50%。')).toEqual(['text.percent 占比50%']);
    expect(found(`${requests}予以公开29件，占比50%。`)).toEqual(['text.percent 占比50%']);
  });
});

describe('while the tables are at odds', () => {
  const unbalanced = { 'requests.granted.individual': '12' };

  it('offers no change of the text', () => {
    const [finding, ...more] = check('收到政府信息公开申请63件，予以公开29件。', unbalanced);
    expect(more).toEqual([]);
    expect(finding?.id).toBe('text.number');
    expect(finding?.fixes).toBeUndefined();
    expect(finding?.remedy).toMatch(/^请先更正勾稽关系/);
  });

  it('offers it where the numbers at odds are others', () => {
    const [finding] = check('制发行政规范性文件4件。', unbalanced);
    expect(finding?.fixes).toHaveLength(1);
  });

  it('offers no change of a share either', () => {
    const [finding] = check('收到政府信息公开申请63件，予以公开占比50%。', unbalanced);
    expect(finding?.fixes).toBeUndefined();
  });
});
