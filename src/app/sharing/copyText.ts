/**
 * Copies a text, by the one way that works on every page: what the browser offers besides is missing on plain http and
 * on pages from disk. It has to stand in the page for that, and in the dialog that is open: `near` an element of it.
 *
 * @returns whether the browser did
 * @example copyText('4071-2294-3018-5566', button)
 */
export function copyText(text: string, near: HTMLElement): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.setAttribute('aria-hidden', 'true');
  // In sight, or the page scrolls to it.
  box.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; opacity: 0';
  near.after(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    near.focus();
  }
}
