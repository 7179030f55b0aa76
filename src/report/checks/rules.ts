import type { FormId } from '../forms/form.ts';
import type { Severity } from './finding.ts';

/** A rule that a report is checked by, as a person can look it up. */
export interface Rule {
  /** The id of the check or of the family of equations, as in the specification: `text.empty`, `requests.balance`. */
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  /** What it demands, in a sentence or two. */
  readonly demands: string;
  /** The law or document that demands it; for a rule of ours, why we have it. */
  readonly basis: string;
  /** The one form that it is for; left out where it is for all. */
  readonly form?: FormId;
}

const bothForms =
  '年度报告格式（2019、2020年度为国办公开办函〔2019〕60号，2021年度起为国办公开办函〔2021〕30号）';

/** Every rule, in the order of the report. */
export const rules: readonly Rule[] = [
  {
    id: 'form.year',
    name: '年度与格式',
    severity: 'error',
    demands: '2019、2020年度的报告使用2019年格式，2021年度起的报告使用2021年格式。',
    basis: '国办公开办函〔2019〕60号；国办公开办函〔2021〕30号（2021年9月26日印发修订后的格式）。',
  },
  {
    id: 'title.form',
    name: '标题',
    severity: 'warning',
    demands:
      '写有单位名称和落款单位；标题写作“单位名称＋年份＋年政府信息公开工作年度报告”，其中的单位就是落款单位。',
    basis:
      '《政府信息公开条例》第四十九条、第五十条所称“政府信息公开工作年度报告”；单位在前、年份在后是各地通行的统一写法。写全称还是简称、前面带不带省市名称，本软件不计较。',
  },
  {
    id: 'date.after',
    name: '落款日期',
    severity: 'warning',
    demands:
      '写有落款日期，在报告年度结束之后；部门不晚于次年1月31日，政府不晚于次年3月31日（逾期只作提示）。',
    basis:
      '《政府信息公开条例》第四十九条：县级以上人民政府部门在每年1月31日前公布本机关上一年度的报告，县级以上地方人民政府的主管部门在每年3月31日前公布本级政府上一年度的报告。',
  },
  {
    id: 'text.empty',
    name: '总体情况与问题改进不得空缺',
    severity: 'error',
    demands: '第一部分和第五部分要有实际内容，不能空着或只写“无”。',
    basis:
      '《政府信息公开条例》第五十条第一款第（一）、（四）项：年度报告应当包括主动公开的情况、存在的主要问题及改进情况。',
  },
  {
    id: 'text.placeholder',
    name: '没有填完的文字',
    severity: 'error',
    demands:
      '文中不留模板的提示和空位，如“（文字描述）”、XX、××、缺了数字的“信息  条”、“该部分以表格形式报告”。',
    basis: `${bothForms}中的提示供编写时参考，不属于报告内容。`,
  },
  {
    id: 'text.aspects',
    name: '总体情况的五个方面',
    severity: 'warning',
    form: '2021',
    demands: '第一部分写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
    basis: '国办公开办函〔2021〕30号“报告内容”第（一）项“总体情况”。',
  },
  {
    id: 'text.year',
    name: '文中的年度',
    severity: 'warning',
    demands:
      '文中不把其他年度的情况当作本年度的情况来写。文件名称、与上年的比较、结转、规划和下一年的打算不在此列。',
    basis:
      '《政府信息公开条例》第四十九条：报告的是上一年度的工作。本软件设这一条，是因为沿用上年文字时常漏改年份。',
  },
  {
    id: 'text.number',
    name: '文中的数与表中的数',
    severity: 'warning',
    demands:
      '文中写明的申请、办理结果、结转、复议、诉讼、规章和行政规范性文件的件数，与表格一致。约数、其他年度的数、部分的数不作比较。',
    basis: '《政府信息公开条例》第五十条要求如实报告；同一份报告前后应当一致。本软件只比较含义明确的数。',
  },
  {
    id: 'text.percent',
    name: '文中的百分比',
    severity: 'warning',
    demands: '文中写明的办理结果占比，等于该项件数除以办理结果总计，误差不超过0.05个百分点。',
    basis: '同一份报告前后应当一致，百分比由表格中的件数算出。',
  },
  {
    id: 'text.claim',
    name: '文中的说法',
    severity: 'warning',
    demands:
      '“全部办结”“均已答复”“均获维持”“未收到申请”一类的说法，与表格中的结转、尚未审结、结果纠正和申请件数不矛盾。',
    basis: '同一份报告前后应当一致。',
  },
  {
    id: 'text.personal',
    name: '个人信息',
    severity: 'warning',
    demands: '文中没有18位居民身份证号码和11位手机号码。',
    basis:
      '《政府信息公开条例》第十五条：涉及个人隐私、公开会对第三方合法权益造成损害的信息不得公开；《个人信息保护法》第二十五条。身份证号码按 GB 11643 识别，校验码写错的也算。',
  },
  {
    id: 'text.short',
    name: '问题与改进写得太简单',
    severity: 'warning',
    demands: '第五部分不少于50个字，并写有改进的措施。',
    basis:
      '《政府信息公开条例》第五十条第一款第（四）项要求报告“存在的主要问题及改进情况”；50个字是本软件的界限，少于此数很难把两件事都写清楚。',
  },
  {
    id: 'years.similar',
    name: '与上年文字雷同',
    severity: 'warning',
    demands: '各部分文字不照抄上年，重复不超过一半。',
    basis:
      '国办公开办函〔2021〕30号把“内容雷同、敷衍塞责”列为要追究责任的情形；《政府信息公开条例》第四十九条：报告的是上一年度的情况。一半是本软件的界限。',
  },
  {
    id: 'cell.number',
    name: '数的写法',
    severity: 'error',
    demands:
      '件数填0或正整数；增减可以是负数；金额以万元计，最多6位小数。千位逗号、全角数字和前后空格会照原意读取；带单位的数和“-”“/”不能读取。',
    basis: `${bothForms}的表格规定了各栏的内容和单位。`,
  },
  {
    id: 'cell.blank',
    name: '空格',
    severity: 'error',
    demands: '每一格都要填，没有发生的填0。',
    basis: `${bothForms}的表格各栏都有含义，空着分不清是没有发生，还是漏填。`,
  },
  {
    id: 'rules.authority',
    name: '制定规章的权限',
    severity: 'error',
    demands: '“规章”一行，只有国务院部门、省级政府和设区的市、自治州政府可以填0以外的数。',
    basis:
      '《立法法》（2023年修正）第九十一条、第九十三条（2023年以前为第八十条、第八十二条）。政府办公厅（室）代本级政府统计的，写明理由即可。',
  },
  {
    id: 'inForce.possible',
    name: '现行有效件数',
    severity: 'warning',
    form: '2021',
    demands: '现行有效件数不少于本年制发件数减本年废止件数。',
    basis: '由三栏的含义得出：本年制发而没有废止的，年底仍然有效。制发当年即失效的是例外，写明理由即可。',
  },
  {
    id: 'fee.unit',
    name: '收费金额的单位',
    severity: 'warning',
    form: '2021',
    demands:
      '“行政事业性收费”以万元计，不以元计。金额达到上年的100倍，或者一个部门、乡镇、街道达到1亿元（10000万元），一个县（区）达到50亿元（500000万元）的，请核对。',
    basis: '国办公开办函〔2021〕30号表格的栏目“本年收费金额（单位：万元）”；这些界限是本软件定的。',
  },
  {
    id: 'fee.reported',
    name: '信息处理费',
    severity: 'warning',
    form: '2021',
    demands:
      '第六部分写明是否收取了信息处理费；信息处理费是行政事业性收费的一种，第二部分的收费金额不小于它。',
    basis:
      '国办公开办函〔2021〕30号第六部分“收取信息处理费情况在此处报告”；《政府信息公开条例》第四十二条；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。',
  },
  {
    id: 'requests.rowTotal',
    name: '申请：各列之和',
    severity: 'error',
    demands: '第三部分每一行的“总计”，等于自然人和法人或其他组织各列之和。',
    basis: `${bothForms}第三部分表格。`,
  },
  {
    id: 'requests.closed',
    name: '申请：办理结果总计',
    severity: 'error',
    demands: '第三部分每一列的“（七）总计”，等于“（一）予以公开”至“（六）其他处理”各行之和。',
    basis: `${bothForms}第三部分表格。`,
  },
  {
    id: 'requests.balance',
    name: '申请：收办平衡',
    severity: 'error',
    demands: '第三部分每一列，本年新收加上年结转，等于办理结果总计加结转下年度继续办理。',
    basis: `${bothForms}第三部分表格的左上角：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。`,
  },
  {
    id: 'disputes.total',
    name: '复议诉讼：总计',
    severity: 'error',
    demands:
      '第四部分行政复议、未经复议直接起诉、复议后起诉三组的“总计”，各等于结果维持、结果纠正、其他结果、尚未审结之和。',
    basis: `${bothForms}第四部分表格。`,
  },
  {
    id: 'swap',
    name: '可能填错了行或列',
    severity: 'hint',
    demands: '两列（或两行）相差的数正好一多一少时，可能有数字填错了列（或行）。',
    basis: '不是格式的要求，是本软件从勾稽关系中得出的线索，帮助找到错处。',
  },
  {
    id: 'disputes.possible',
    name: '没有申请的复议诉讼',
    severity: 'hint',
    demands: '本年和上年都没有申请时，通常不会有因政府信息公开引起的复议和诉讼。',
    basis:
      '《政府信息公开条例》第五十条第一款第（三）项只统计“因政府信息公开工作被申请行政复议、提起行政诉讼”的件数；其他复议、诉讼误填于此是常见错误。',
  },
  {
    id: 'years.carriedIn',
    name: '上年结转衔接',
    severity: 'error',
    demands: '本年的“上年结转政府信息公开申请数量”，各列都等于上年报告的“结转下年度继续办理”。',
    basis: `${bothForms}第三部分：上年末没有办完的申请，就是本年初结转来的申请。有上年报告时才核对。`,
  },
  {
    id: 'years.inForce',
    name: '现行有效件数衔接',
    severity: 'warning',
    demands: '现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数。',
    basis:
      '由国办公开办函〔2021〕30号第二部分各栏的含义得出。有上年报告时才核对；统计范围变化、集中清理可以是例外。',
  },
  {
    id: 'years.lastYear',
    name: '上一年项目数量衔接',
    severity: 'warning',
    demands: '“上一年项目数量”等于上年报告的“上一年项目数量”加“本年增/减”。',
    basis: '由国办公开办函〔2019〕60号第二部分各栏的含义得出。有上年报告时才核对；事项目录调整可以是例外。',
  },
  {
    id: 'years.jump',
    name: '与上年相差较大',
    severity: 'hint',
    demands: '与上年相比变化达到一半、并且达到20的数，请核对是否属实。',
    basis: '不是格式的要求；位数输错、行列错位常常这样显出来。一半和20是本软件的界限。',
  },
];

/**
 * The rule that a finding is of: an equation's id is its family's with a row or column behind it.
 *
 * @example ruleOf('requests.balance.individual')?.id //=> 'requests.balance'
 */
export function ruleOf(findingId: string): Rule | undefined {
  return rules.find(({ id }) => findingId === id || findingId.startsWith(`${id}.`));
}
