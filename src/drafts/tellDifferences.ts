import { notify, type Context } from './context.ts';
import { draftName } from './draft.ts';
import type { MergedCopies } from './merge.ts';
import type { NoticeKind } from './state.ts';

const sentences: Partial<Record<NoticeKind, (what: string) => string>> = {
  'local-lost': (what) => `${what}的临时副本不见了，已从数据库完整恢复。`,
  'local-behind': (what) => `浏览器上次可能没有正常关闭。${what}已从数据库恢复到最新的修改。`,
  'database-behind': (what) => `${what}在临时存储里有更新的修改，已恢复，并重新存入数据库。`,
  'copy-kept': (what) => `${what}有两个互不相同的版本，两个都已保留，其中一个名为“…（冲突副本）”。`,
  damaged: (what) => `${what}的存储内容已损坏，读不出来。原样保留，可以下载，不会删除。`,
  'damaged-copy': (what) => `${what}的一份存储内容已损坏，已用另一份恢复。损坏的原样保留，可以下载。`,
  newer: (what) => `${what}由本网站更新的版本保存，本页只能查看，不会改动。请刷新本页。`,
};

/** Tells what differed between the stores: a sentence for each kind of difference, naming the draft where it is one. */
export function tellDifferences(context: Context, { drafts, differences }: MergedCopies): void {
  for (const [kind, sentence] of Object.entries(sentences) as [NoticeKind, (what: string) => string][]) {
    const ids = differences.filter((difference) => difference.kind === kind).map(({ id }) => id);
    const [only] = ids;
    if (only === undefined) continue;
    const draft = drafts.find(({ id }) => id === only);
    const what = ids.length > 1 ? `${ids.length}份年报` : draft ? `《${draftName(draft)}》` : '1份年报';
    notify(context, kind, sentence(what), { draft: ids.length > 1 ? null : only });
  }
}
