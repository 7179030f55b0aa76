import type { CheckedReport } from './check.ts';
import { saysNothing } from './checkEmptyText.ts';
import type { Finding } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { rememberPerField } from './rememberPerField.ts';

/** The fewest signs, without spaces, in which a problem and its remedy can be told. */
const fewestSigns = 50;

/** Words of which one is enough for a clause to be about doing something. */
const intention =
  /下一步|下步|下一年|今后|接下来|未来|明年|来年|改进措施|整改措施|(?:^|[^未能有]|(?:^|[^未])能|(?:^|[^没])有)将(?!近)|我们要|力争|确保/;
const measure =
  /改进|整改|改正|纠正|解决|加强|加大|加快|加紧|加深|加密|增强|增加|增设|进一步|完善|提升|提高|提质|优化|强化|健全|推进|推动|拓宽|拓展|扩大|丰富|创新|规范|细化|落实|压实|深化|组织|开展|建立|制定|制订|修订|调整|清理|补充|补齐|培训|督促|督查|检查|明确|严格|按时|定期|做好|充实|配齐|注重|坚持|采取|安排|学习/;
/** Words that turn the same verbs into the problem itself: 公开力度有待加强. */
const complaint =
  /有待|需要?(?:进一步|不断|继续|持续)?(?:加|增|完善|提|优化|强化|健全|推|拓|扩|丰富|创新|规范|细化|落实|深化|改进)|还需|仍需|尚需|亟需|亟待|急需|不[够足高强全深严实多到及齐]|未能|没有|尚未|欠缺|缺乏|缺少|薄弱|滞后|单一|偏[低少弱慢长]|较[低少弱慢]|存在.{0,12}(?:问题|不足|差距)|差距|短板/;

function tellsMeasure(text: string): boolean {
  const plain = foldWidth(text).replace(/问题(?:及|和|与|以及)改进(?:情况|措施|工作)?/g, '问题');
  return plain
    .split(/[,。;:!?\n]/)
    .some((clause) => intention.test(clause) || (measure.test(clause) && !complaint.test(clause)));
}

const findShortText = rememberPerField((field, text): readonly Finding[] => {
  if (saysNothing(text)) return [];
  const signs = [...text.replace(/\s/g, '')].length;
  const isShort = signs < fewestSigns;
  if (!isShort && tellsMeasure(text)) return [];
  const short = `“五、存在的主要问题及改进情况”只有 ${signs} 个字，少于 ${fewestSigns} 个字。`;
  return [
    {
      id: 'text.short',
      severity: 'warning',
      cells: [field],
      message: isShort ? short : '“五、存在的主要问题及改进情况”写了问题，没有写改进的措施。',
      remedy: '请写明存在的主要问题，以及针对这些问题（包括上年提出的问题）已经或将要采取的改进措施。',
    },
  ];
});

/** `text.short`: part five is long enough to say something, and names a measure for improvement. */
export function checkShortProblems({ fields }: CheckedReport): readonly Finding[] {
  return findShortText('problems', fields['problems'] ?? '');
}
