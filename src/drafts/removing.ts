import { draftOf, forget, mayEdit, type Context } from './context.ts';
import { removeLocal } from './localCopies.ts';
import { finishRemovals } from './saving.ts';

/** Deletes a draft for ever, from both stores; see `Drafts.removeForever`. */
export function removeForever(context: Context, id: string): void {
  if (!draftOf(context, id) || !mayEdit(context, id)) return;
  const at = context.ports.now().toISOString();
  removeLocal(context.ports.storage, id, at);
  context.removals.set(id, at);
  forget(context, id);
  context.post({ type: 'removed', tab: context.tab, id });
  void finishRemovals(context);
}
