import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { takeApart, type Pieces } from './takeApart.ts';

/** Real pages nest some fifty deep, sloppy ones some hundred; deeper ones only stop the browser. */
const deepest = 1000;
const mostElements = 500_000;

const tooLarge = new Error('the page is too large');

function limitedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      elements += 1;
      if (depth > deepest || elements > mostElements) throw tooLarge;
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** What a page shows, or null where it is too deep or too large to be a report. Nothing of the page is run or loaded. */
export function parsePage(html: string): Pieces | null {
  try {
    return takeApart(parse(html, { treeAdapter: limitedAdapter(), scriptingEnabled: true }).childNodes);
  } catch (error) {
    if (error === tooLarge) return null;
    throw error;
  }
}
