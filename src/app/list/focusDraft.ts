/** Puts the focus on a draft in the list, or on the list's heading where it is not listed. */
export function focusDraft(id: string): void {
  const link = document.querySelector<HTMLElement>(`main a[href="#/draft/${CSS.escape(id)}"]`);
  (link ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}
