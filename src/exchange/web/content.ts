import { escaped } from '../escaped.ts';

/**
 * Text as the content of an element. Tabs and runs of spaces, which a browser would show as one space, are kept.
 *
 * @example content('2023\t2024') //=> '<span style="white-space: pre-wrap">2023\t2024</span>'
 */
export function content(text: string): string {
  const html = escaped(text);
  return /\t| {2}/.test(html) ? `<span style="white-space: pre-wrap">${html}</span>` : html;
}
