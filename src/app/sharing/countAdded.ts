import type { RemarkKind, ReviewEvent } from '#report/review/eventSchema.ts';
import { kinds, kindWords } from '#review/words.ts';

/** How many of one kind came, and how many of them from whom. */
export interface Count {
  readonly label: string;
  readonly total: number;
  readonly by: readonly (readonly [name: string, count: number])[];
}

type Deed = Exclude<ReviewEvent['type'], 'remark' | 'status'>;

const deeds: readonly (readonly [Deed, string])[] = [
  ['reply', '答复'],
  ['taken', '采用建议'],
  ['refused', '不采用建议'],
  ['resolved', '标为解决'],
  ['reopened', '重新打开'],
  ['withdrawn', '撤回意见'],
];

function countOf(label: string, events: readonly ReviewEvent[]): readonly Count[] {
  if (events.length === 0) return [];
  const by = new Map<string, number>();
  for (const { by: name } of events) by.set(name, (by.get(name) ?? 0) + 1);
  return [{ label, total: events.length, by: [...by] }];
}

function remarksOf(events: readonly ReviewEvent[], kind: RemarkKind): readonly ReviewEvent[] {
  return events.filter((event) => event.type === 'remark' && event.kind === kind);
}

/**
 * What came of a review: remarks by kind, the most pressing first, then what was done about remarks, each by whom.
 * Statuses are told apart.
 *
 * @example countAdded(landed.added)[0] //=> { label: '必须修改', total: 2, by: [['李', 2]] }
 */
export function countAdded(added: readonly ReviewEvent[]): readonly Count[] {
  return [
    ...kinds.flatMap((kind) => countOf(kindWords[kind], remarksOf(added, kind))),
    ...deeds.flatMap(([type, label]) =>
      countOf(
        label,
        added.filter((event) => event.type === type),
      ),
    ),
  ];
}
