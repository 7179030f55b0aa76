import type { List, ListValue } from '#exchange/excel/writeList.ts';
import { nearFiles, type Comparison } from './compareUnits.ts';
import { behindWords, copyWords, type LocalCopy } from './localCopies.ts';
import { statusLabel } from './reportStatus.ts';
import type { Row } from './rows.ts';
import type { Table } from './useTable.ts';
import { wordsOfReading } from './wordsOfReading.ts';

const columns: List['columns'] = [
  { label: '单位', width: 30 },
  { label: '年度', width: 7 },
  { label: '格式', width: 12 },
  { label: '状态', width: 16 },
  { label: '本机', width: 30 },
  { label: '错误', width: 7 },
  { label: '警告', width: 7 },
  { label: '未读入', width: 8 },
  { label: '已改写', width: 8 },
  { label: '请留意', width: 8 },
  { label: '读取情况', width: 32 },
  { label: '同一单位份数', width: 15 },
  { label: '文件', width: 56 },
];

const listed = { label: '应报单位名单', width: 15 };

/** A year as a number, where it is one. */
function yearValue(year: string): ListValue {
  return /^\d{4}$/.test(year) ? Number(year) : year;
}

function readingText({ glance }: Row): string {
  if (glance === null) return '还没有读取';
  if (glance.kind !== 'unreadable') return wordsOfReading(glance);
  return glance.problems.map(({ message }) => message).join('');
}

function copyText(copy: LocalCopy | undefined): string | null {
  if (!copy) return null;
  return copy.isBehind ? `${copyWords(copy)}；${behindWords}` : copyWords(copy);
}

function valuesOf(row: Row, repeated: number | undefined, copy: LocalCopy | undefined): readonly ListValue[] {
  const { glance, path } = row;
  if (glance?.kind !== 'report') {
    return [...Array.from({ length: 10 }, () => null), readingText(row), null, path];
  }
  const [lost = 0, changed = 0, remarks = 0] = (['lost', 'changed', 'remark'] as const).map(
    (kind) => glance.problems.filter((problem) => problem.kind === kind).length,
  );
  return [
    glance.unit,
    yearValue(glance.year),
    glance.form,
    statusLabel(glance.status),
    copyText(copy),
    glance.errors,
    glance.warnings,
    lost,
    changed,
    remarks,
    readingText(row),
    repeated ?? 1,
    path,
  ];
}

function missingSheet(comparison: Comparison): List {
  return {
    name: '缺报单位',
    columns: [
      { label: '缺报单位', width: 36 },
      { label: '可能是', width: 70 },
    ],
    rows: comparison.missing.map((unit) => [
      unit,
      nearFiles(unit, comparison)
        .map(({ row: { glance, path } }) =>
          glance?.kind === 'report' && glance.unit !== '' ? `${glance.unit}（${path}）` : path,
        )
        .join('；'),
    ]),
  };
}

/**
 * The table as sheets of a workbook: the files that are shown, in the order shown, and the units without one where
 * there is a list of units.
 *
 * @example listsOf(table).map(({ name }) => name) //=> ['年报汇总', '缺报单位']
 */
export function listsOf({
  shown,
  repeated,
  copies,
  comparison,
}: Pick<Table, 'shown' | 'repeated' | 'copies' | 'comparison'>): readonly List[] {
  function listing(row: Row): ListValue {
    if (row.glance?.kind !== 'report' || row.glance.unit === '') return null;
    return comparison?.strangers.includes(row) ? '不在名单上' : '在名单上';
  }
  const main: List = {
    name: '年报汇总',
    columns: comparison ? [...columns, listed] : columns,
    rows: shown.map((row) => {
      const values = valuesOf(row, repeated.get(row.id), copies.get(row.id));
      return comparison ? [...values, listing(row)] : values;
    }),
  };
  return comparison ? [main, missingSheet(comparison)] : [main];
}
