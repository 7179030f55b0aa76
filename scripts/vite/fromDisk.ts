import type { Plugin } from 'vite';
import { afterCharset } from './afterCharset.ts';

/** The file beside `index.html` that works when opened from disk. */
export const singleFileName = 'nianbao.html';

// Browsers load no module from a sibling file. The comment that is opened keeps the parser from trying to, which
// would be an error in the console, until the other file is there.
const redirect =
  `if(location.protocol==='file:'){location.replace('${singleFileName}'+location.search+location.hash);` +
  `document.write('<!--')}`;

/**
 * Makes the built `index.html`, when it is opened from disk, lead to the single file beside it.
 *
 * @example plugins: [react(), fromDisk()]
 */
export function fromDisk(): Plugin {
  return {
    name: 'nianbao:from-disk',
    apply: 'build',
    transformIndexHtml: (page) => afterCharset(page, `<script>${redirect}</script>`),
  };
}
