import { printable } from './printable.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it stands in an element or in a quoted attribute: nothing of it can become markup.
 *
 * @example escaped('<b> & "c"') //=> '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => references[character] ?? '');
}

/**
 * Text as the content of an element. Tabs and runs of spaces, which a browser would show as one space, are kept.
 *
 * @example content('2023\t2024') //=> '<span style="white-space: pre-wrap">2023\t2024</span>'
 */
export function content(text: string): string {
  const html = escaped(text);
  return /\t| {2}/.test(html) ? `<span style="white-space: pre-wrap">${html}</span>` : html;
}
