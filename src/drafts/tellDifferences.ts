import { notify, type Context } from './context.ts';
import { draftName } from './draft.ts';
import type { MergedCopies } from './merge.ts';
import { momentText } from './momentText.ts';
import type { NoticeKind } from './state.ts';

const sentences: Partial<Record<NoticeKind, (what: string) => string>> = {
  'local-lost': (what) => `${what}的临时副本不见了，已从数据库完整恢复。`,
  'local-behind': (what) => `浏览器上次可能没有正常关闭。${what}已从数据库恢复到最新的修改。`,
  'database-behind': (what) => `${what}在临时存储里有更新的修改，已恢复，并重新存入数据库。`,
  'copy-kept': (what) => `${what}有两个互不相同的版本，两个都已保留，其中一个名为“…（冲突副本）”。`,
};

/**
 * Tells what differed between the stores: a sentence for each kind of difference, naming the draft where it is one. Of
 * a damaged copy each draft is told by itself, since of each it is to be known how far it came back.
 */
export function tellDifferences(context: Context, { drafts, differences }: MergedCopies): void {
  for (const { kind, id } of differences) {
    const draft = kind === 'damaged-copy' ? drafts.find((other) => other.id === id) : undefined;
    if (!draft) continue;
    const what = `《${draftName(draft)}》`;
    const sentence = `${what}有一份存储内容损坏，已用另一份恢复，内容是 ${momentText(draft.changedAt)} 修改后的，可以照常填写。损坏的数据原样保留，可在“我的年报”下载。`;
    notify(context, 'damaged-copy', sentence, { draft: id });
  }
  for (const [kind, sentence] of Object.entries(sentences) as [NoticeKind, (what: string) => string][]) {
    const ids = differences.filter((difference) => difference.kind === kind).map(({ id }) => id);
    const [only] = ids;
    if (only === undefined) continue;
    const draft = drafts.find(({ id }) => id === only);
    const what = ids.length > 1 ? `${ids.length}份年报` : draft ? `《${draftName(draft)}》` : '1份年报';
    notify(context, kind, sentence(what), { draft: ids.length > 1 ? null : only });
  }
}
