import type { Fields } from '#report/fields.ts';
import { suggestCorrections } from '#report/locate/suggestCorrections.ts';

self.addEventListener('message', ({ data }: MessageEvent<Fields>) => {
  self.postMessage(suggestCorrections(data));
});
