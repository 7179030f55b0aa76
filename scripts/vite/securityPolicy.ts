import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { afterCharset } from './afterCharset.ts';

const directives = {
  'default-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'img-src': "'self' data: blob:",
  // Of react-aria's own and of measured sizes: styles are written while the page runs.
  'style-src': "'self' 'unsafe-inline'",
  // Where modules have no address of their own (one file, opened from disk) a worker comes from a blob.
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Writes a Content-Security-Policy into the built page: nothing from elsewhere, and of the inline scripts only
 * those that the page holds now, by their hashes. In development it would stop Vite's own scripts.
 *
 * @example plugins: [react(), securityPolicy()]
 */
export function securityPolicy(): Plugin {
  return {
    name: 'nianbao:security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

/**
 * A page with its policy, before anything that the policy judges.
 *
 * @example withPolicy('<meta charset="utf-8"><script>go()</script>')
 *   //=> `<meta charset="utf-8"><meta … content="default-src 'self'; … script-src 'self' 'sha256-…'" />…`
 */
export function withPolicy(page: string): string {
  const hashes = inlineScripts(page).map((code) => `'sha256-${sha256(code)}'`);
  const policy = { ...directives, 'script-src': ["'self'", ...hashes].join(' ') };
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  return afterCharset(page, `<meta http-equiv="Content-Security-Policy" content="${content}" />`);
}

function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .map(([, , code = '']) => code);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
