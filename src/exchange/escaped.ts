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
