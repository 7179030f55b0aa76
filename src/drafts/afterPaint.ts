/** A page that is not painted, hidden or covered by another window, gets no frame: then this many milliseconds. */
const longestWait = 100;

/**
 * Does work once the page has painted what led to it, or soon where it does not paint.
 *
 * @example afterPaint(() => void save(draft.id))
 */
export function afterPaint(work: () => void): void {
  let done = false;
  function once(): void {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  }
  const timer = setTimeout(once, longestWait);
  // A frame's callbacks run before it is painted; a task that they begin runs after it.
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(once));
}
