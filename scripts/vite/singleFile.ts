import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { singleFileName } from './fromDisk.ts';

/**
 * Turns a build into one page that holds its scripts, styles and icon, so that it runs when opened from disk or
 * sent by mail. Wants `codeSplitting: false` and all assets inlined.
 *
 * @example vite build --mode single-file //=> dist/nianbao.html
 */
export function singleFile(): Plugin {
  let publicFolder = '';
  const embedded = new Set(['index.html']);
  return {
    name: 'nianbao:single-file',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    // Before the security policy, which takes the hash of the inlined script.
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }) {
        if (!bundle) return page;
        return inlined(page, (path) => {
          embedded.add(path);
          return contentOf(bundle, path) ?? readFileSync(join(publicFolder, path));
        });
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const name of Object.keys(bundle)) {
          if (!embedded.has(name)) this.error(`${name} would be missing from ${singleFileName}: inline it.`);
          if (name !== 'index.html') delete bundle[name];
        }
        const page = bundle['index.html'];
        if (page) page.fileName = singleFileName;
      },
    },
  };
}

/**
 * Puts the scripts, stylesheets and icon that a page names into the page.
 *
 * @example inlined('<script type="module" src="./a.js"></script>', () => 'go()')
 *   //=> '<script type="module">go()</script>'
 */
export function inlined(page: string, read: (path: string) => string | Uint8Array): string {
  return page
    .replace(/<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g, (_tag, path: string) => {
      return `<script type="module">${scriptText(String(read(path)))}</script>`;
    })
    .replace(/<link\b[^>]*rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      return `<style>${String(read(path)).replaceAll('</style', '<\\/style')}</style>`;
    })
    .replace(
      /(<link\b[^>]*rel="icon"[^>]*href=")\.\/([^"]+\.svg)"/g,
      (_tag, before: string, path: string) => {
        return `${before}data:image/svg+xml;base64,${Buffer.from(read(path)).toString('base64')}"`;
      },
    );
}

// Both would end the script, or keep it from ending, wherever they stand: in strings, mostly.
function scriptText(code: string): string {
  return code
    .replaceAll('__VITE_PRELOAD__', 'void 0')
    .replace(/<(\/script|!--)/gi, '\\x3c$1')
    .trim();
}

function contentOf(bundle: Rolldown.OutputBundle, path: string): string | Uint8Array | undefined {
  const output = bundle[path];
  if (!output) return undefined;
  return output.type === 'chunk' ? output.code : output.source;
}
