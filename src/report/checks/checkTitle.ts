import { proposedTitle } from '../proposedTitle.ts';
import { readYear } from '../readYear.ts';
import type { CheckedReport } from './check.ts';
import type { Finding, Fix } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { sameOrgan } from './sameOrgan.ts';

const official = /^(.+?)(\d{4})年政府信息公开工作年度报告$/;

/** What is wrong with a title of another form, in words. */
function reasonFor(title: string, year: string): string {
  const [, named] = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(title) ?? [];
  if (title.includes('关于')) return '不应有“关于”等字';
  if (!title.includes('政府信息公开工作') && title.includes('信息公开')) {
    return title.includes('政府信息公开') ? '“政府信息公开”后缺少“工作”' : '缺少“政府信息公开工作”';
  }
  if (named === undefined) return '没有年度';
  if (named !== year) return `写的是 ${named} 年，报告年度是 ${year} 年`;
  if (/^\d{4}年?度?政府信息公开/.test(title)) return '没有单位名称';
  if (/^\d{4}/.test(title)) return '年度应写在单位名称之后';
  if (/政府信息公开工作\d{4}年/.test(title)) return '年度应写在“政府信息公开工作”之前';
  if (/\d{4}年度政府/.test(title)) return '“年度”应为“年”';
  return '应以“年政府信息公开工作年度报告”结尾';
}

function wrongForm(fields: CheckedReport['fields'], title: string, year: string): Finding {
  const unit = [fields['unit.name'], fields['signature.unit']].find(
    (name) => name !== undefined && name !== '',
  );
  const wanted = proposedTitle(unit ?? '单位名称', year);
  const fixes: readonly Fix[] =
    unit === undefined ? [] : [{ label: `改为“${wanted}”`, patch: { title: wanted } }];
  return {
    id: 'title.form',
    severity: 'warning',
    cells: ['title'],
    message: title === '' ? '还没有标题。' : `标题的写法不合规定：${reasonFor(title, year)}。`,
    remedy: `规定的写法是“${wanted}”。`,
    fixes,
  };
}

/** The unit of a title beside that of the signature, or else the unit the report is filed under. */
function otherUnit(fields: CheckedReport['fields'], unit: string, year: string): readonly Finding[] {
  for (const [field, what] of [
    ['signature.unit', '落款单位'],
    ['unit.name', '单位名称'],
  ] as const) {
    const name = (fields[field] ?? '').trim();
    if (name === '' || sameOrgan(name, unit)) continue;
    const title = proposedTitle(name, year);
    return [
      {
        id: 'title.form',
        severity: 'warning',
        cells: ['title', field],
        message: `标题里的单位是“${unit}”，${what}是“${name}”。`,
        remedy: '两处应是同一个单位，请核对并更正其中一处。',
        fixes: [
          { label: `标题改为“${title}”`, patch: { title } },
          { label: `${what}改为“${unit}”`, patch: { [field]: unit } },
        ],
      },
    ];
  }
  return [];
}

/** The name that a report nowhere says is one thing to fill in, however many places lack it. */
function nameMissing(cells: readonly string[]): Finding {
  return {
    id: 'title.form',
    severity: 'warning',
    cells,
    message: '还没有填写单位名称。',
    remedy: '请填写单位名称；标题和落款要写同一个单位。',
    fixes: [],
  };
}

/** A report that does not say whose it is. The other names tell, where there are any. */
function namesMissing(
  fields: CheckedReport['fields'],
  titled: string,
  isTitleNameless: boolean,
): readonly Finding[] {
  const written = (name: string): string => (fields[name] ?? '').trim();
  const unit = [written('unit.name'), titled, written('signature.unit')].find((name) => name !== '');
  if (unit === undefined) {
    return [nameMissing(['unit.name', 'signature.unit', ...(isTitleNameless ? ['title'] : [])])];
  }
  return (
    [
      ['unit.name', '单位名称'],
      ['signature.unit', '落款单位'],
    ] as const
  ).flatMap(([field, what]): readonly Finding[] => {
    if (written(field) !== '') return [];
    return [
      {
        id: 'title.form',
        severity: 'warning',
        cells: [field],
        message: `还没有填写${what}。`,
        remedy: `请填写${what}，它应与标题里的单位相同。`,
        fixes: [{ label: `填为“${unit}”`, patch: { [field]: unit } }],
      },
    ];
  });
}

/**
 * `title.form`: the report says whose it is, the title is `<unit><year>年政府信息公开工作年度报告`, and its unit is the signing unit.
 *
 * @example checkTitle(report)[0]?.message //=> '标题的写法不合规定：“政府信息公开”后缺少“工作”。'
 */
export function checkTitle({ fields }: CheckedReport): readonly Finding[] {
  const year = readYear(fields['year']);
  const title = foldWidth(fields['title'] ?? '').replace(/\s+/g, '');
  const [, unit = '', named = ''] = official.exec(title) ?? [];
  const isNameless = year !== null && title === proposedTitle('', String(year));
  const missing = namesMissing(fields, unit, isNameless);
  // Where the name is missing everywhere, the title is right but for that.
  if (year === null || missing[0]?.cells.includes('title')) return missing;
  if (unit === '' || named !== String(year) || title.includes('关于')) {
    return [wrongForm(fields, title, String(year)), ...missing];
  }
  return [...otherUnit(fields, unit, String(year)), ...missing];
}
