/** A component that rendered, and what it was about where its props say so: `TotalCell requests.closed.total`. */
export type NotedRender = string;

interface Fiber {
  readonly tag: number;
  readonly type: { readonly name?: string; readonly displayName?: string } | null;
  readonly flags: number;
  readonly memoizedProps: Readonly<Record<string, unknown>> | null;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/**
 * Has React, which must not be loaded yet, note every render of a component in `notedRenders`, by the door that its
 * developer tools use. It works in a production build too, and is written to be sent into a page whole.
 *
 * @example await page.addInitScript(noteRenders)
 */
export function noteRenders(): void {
  const noted: NotedRender[] = [];
  const components = new Set([0, 1, 11, 15]);
  const performedWork = 1;

  function note({ type, memoizedProps: props }: Fiber): void {
    const about = props?.['cell'] ?? props?.['field'] ?? props?.['equation'] ?? props?.['finding'] ?? '';
    const { name, id } = about as { name?: string; id?: string };
    const subject = typeof about === 'string' ? about : (name ?? id ?? '');
    noted.push(`${type?.displayName ?? type?.name ?? '?'} ${subject}`.trim());
  }

  function noteBelow(fiber: Fiber): void {
    const before = fiber.alternate;
    if (components.has(fiber.tag) && (!before || (fiber.flags & performedWork) !== 0)) note(fiber);
    // Children that are the same objects were not touched; their flags are of an earlier time.
    if (before && before.child === fiber.child) return;
    for (let child = fiber.child; child; child = child.sibling) noteBelow(child);
  }

  Object.assign(globalThis, {
    notedRenders: noted,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => noteBelow(root.current),
      onCommitFiberUnmount: () => undefined,
    },
  });
}

/** Takes what has been noted since the last time; see {@link noteRenders}. */
export function takeNotedRenders(): readonly NotedRender[] {
  return (globalThis as unknown as { notedRenders: NotedRender[] }).notedRenders.splice(0);
}
