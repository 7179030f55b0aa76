/**
 * The character maps that PDF files name for simplified Chinese fonts which they do not hold, and the one from
 * their glyphs to Unicode. Each is a module of its own, and stands in the page where that is a single file.
 */
const characterMaps = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/{GB-EUC,GBpc-EUC,GBK-EUC,GBKp-EUC,GBK2K,UniGB-UCS2,UniGB-UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap',
  ],
  { query: '?url&inline', import: 'default' },
);

/**
 * The bytes of a character map, or null where it is none of ours.
 *
 * @param fileName as pdf.js names it
 * @example await characterMap('GBK-EUC-H.bcmap')
 */
export async function characterMap(fileName: string): Promise<Uint8Array | null> {
  const load = characterMaps[`/node_modules/pdfjs-dist/cmaps/${fileName}`];
  if (!load) return null;
  const [, base64 = ''] = (await load()).split(',');
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}
