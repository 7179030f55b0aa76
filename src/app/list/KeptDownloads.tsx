import { Button } from '#ui/button/Button.tsx';
import { download } from '../download.ts';
import type { KeptTexts } from './keptTexts.ts';

/** Hands over what was stored of a draft, as it is: a button a text. */
export function KeptDownloads({ kept: { name, texts } }: { kept: KeptTexts }) {
  return texts.map((text, index) => {
    const number = texts.length === 1 ? '' : ` ${index + 1}`;
    return (
      <Button
        key={index}
        onClick={() => download(`${name ?? '损坏的年报'}-原数据${number}.txt`, text, 'text/plain')}
      >
        下载原数据{number}
      </Button>
    );
  });
}
