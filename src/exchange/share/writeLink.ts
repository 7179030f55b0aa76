import { encodeBase64Url } from './base64.ts';
import { lockText } from './lockText.ts';

/** In characters: chat programs, mail and address bars cut links from about here on. Above, hand over the file. */
export const longestLink = 8_000;

export interface Link {
  readonly address: string;
  /** In characters, the whole address. */
  readonly length: number;
}

/**
 * A link that carries a locked text in itself. It stands behind `#`, which browsers send to no server, and names
 * neither the unit nor the year. Rejects where `lockText` does.
 *
 * @param siteAddress where the page is opened; what stands behind a `#` of it is left out
 * @example await writeLink('https://example.com/nianbao/', text, passphrase)
 *   //=> { address: 'https://example.com/nianbao/#/shared#AQAAA…', length: 3072 }
 */
export async function writeLink(siteAddress: string, text: string, passphrase: string): Promise<Link> {
  const [site = ''] = siteAddress.split('#');
  const address = `${site}#/shared#${encodeBase64Url(await lockText(text, passphrase))}`;
  return { address, length: address.length };
}
