function openRemarks(panel: Element | null): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('[data-remark][data-open]') ?? [])];
}

/**
 * Where to go on when the control that was pressed is gone: to its own remark where that is open, else to the next one,
 * else to where one begins.
 */
export function goingOn(from: Element): () => void {
  const panel = from.closest('[data-remarks]');
  const own = from.closest<HTMLElement>('[data-remark]')?.dataset['remark'];
  const before = openRemarks(panel).map(({ dataset }) => dataset['remark']);
  const at = Math.max(before.indexOf(own), 0);
  const wanted = [own, ...before.slice(at), ...before.slice(0, at).reverse()];
  return () => {
    const open = openRemarks(panel);
    const next = wanted.flatMap((id) => open.find(({ dataset }) => dataset['remark'] === id) ?? [])[0];
    (next ?? panel?.querySelector<HTMLElement>('[data-write]'))?.focus();
  };
}
