/**
 * Does something once the browser has painted and a person has paused; a task that comes before takes its place.
 * Safari has no idle callbacks: there the pause alone has to do.
 *
 * @example const later = whenIdle(); later.run(compute); later.cancel()
 */
export function whenIdle(): { run(task: () => void): void; cancel(): void } {
  const pause = 200;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;

  function cancel(): void {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
  }

  function run(task: () => void): void {
    cancel();
    timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(task, { timeout: 1000 });
      else task();
    }, pause);
  }

  return { run, cancel };
}
