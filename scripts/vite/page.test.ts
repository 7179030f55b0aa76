import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withPolicy } from './securityPolicy.ts';
import { inlined } from './singleFile.ts';

it('a script goes into the page, escaped where it would end itself', () => {
  const page = inlined('<script type="module" crossorigin src="./assets/a.js"></script>', () => {
    return 'a="</script><!--";b(__VITE_PRELOAD__);c="$&"\n';
  });

  expect(page).toBe('<script type="module">a="\\x3c/script>\\x3c!--";b(void 0);c="$&"</script>');
});

it('a stylesheet goes into the page', () => {
  const page = inlined(
    '<link rel="stylesheet" crossorigin href="./assets/a.css">',
    () => `p{content:"</style>"}`,
  );

  expect(page).toBe(`<style>p{content:"<\\/style>"}</style>`);
});

it('the icon goes into the page', () => {
  const page = inlined('<link rel="icon" type="image/svg+xml" href="./favicon.svg" />', () => '<svg/>');

  expect(page).toBe('<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,PHN2Zy8+" />');
});

it('each file is asked for by its path in the site', () => {
  const asked: string[] = [];
  inlined('<script type="module" src="./assets/a.js"></script>', (path) => {
    asked.push(path);
    return '';
  });

  expect(asked).toEqual(['assets/a.js']);
});

it('the policy allows the inline scripts of the page by their hashes, and no others', () => {
  const page = withPolicy('<meta charset="utf-8"><script>go()</script><script src="./a.js"></script>');
  const hash = createHash('sha256').update('go()').digest('base64');

  expect(page).toContain(`script-src 'self' 'sha256-${hash}'"`);
});

it('the policy stands before the scripts', () => {
  const page = withPolicy('<meta charset="utf-8"><script>go()</script>');

  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
});
