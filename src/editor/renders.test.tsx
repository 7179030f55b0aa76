import { beforeEach, describe, expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import type { Fields } from '#report/fields.ts';
import type { OpenDraft } from './openDraft.tsx';
import { noteRenders, takeNotedRenders } from './noteRenders.ts';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

// React looks for it when it is loaded: `openDraft`, which loads React, is imported after this.
noteRenders();

const balanceCells = ['carriedIn', 'carriedOut', 'closed', 'received'].flatMap((row) => [
  `requests.${row}.individual`,
  `requests.${row}.total`,
]);

let draft: OpenDraft;

async function open(report: Fields): Promise<void> {
  const { openDraft } = await import('./openDraft.tsx');
  draft = await openDraft(report);
}

/** What one key press in a cell renders, after an earlier one, in the order of names. */
function rendersOf(cell: string, first: string, then: string): readonly string[] {
  draft.enter(cell);
  draft.type(first);
  takeNotedRenders();
  draft.type(then);
  return takeNotedRenders()
    .filter((render) => !/^(SaveStatus|Button)/.test(render))
    .sort();
}

beforeEach(() => {
  takeNotedRenders();
});

it('every cell and total is counted when it renders', async () => {
  await open(balanced2021);
  const renders = takeNotedRenders();
  expect(renders).toContain('CellInput requests.received.individual');
  expect(renders).toContain('TotalCell requests.closed.total');
});

describe('a key press renders', () => {
  it('nothing where no total and no finding changes', async () => {
    await open(balanced2021);
    expect(rendersOf('disclosure.licensing.decisions', '41', '413')).toEqual([]);
  });

  it('only the total that changes', async () => {
    await open(balanced2021);
    expect(rendersOf('disputes.review.upheld', '3', '31')).toEqual(['TotalCell disputes.review.total']);
  });

  it('only the totals that change and the findings whose words change', async () => {
    await open(balanced2021);
    expect(rendersOf('requests.granted.individual', '1', '11')).toEqual([
      'BalanceCell requests.balance.individual',
      'BalanceCell requests.balance.total',
      ...balanceCells.map((cell) => `CellProblem ${cell}`),
      'FindingItem requests.balance.individual',
      'FindingItem requests.balance.total',
      'FindingsPanel',
      'Remedy requests.balance.individual',
      'Remedy requests.balance.total',
      'TotalCell requests.closed.individual',
      'TotalCell requests.closed.total',
      'TotalCell requests.granted.total',
    ]);
  });

  it('no cell but those that become faulty by it', async () => {
    await open(balanced2021);
    draft.enter('requests.received.individual');
    takeNotedRenders();
    draft.type('9');
    expect(takeNotedRenders().filter((render) => render.startsWith('CellInput'))).toEqual([
      'CellInput requests.carriedIn.individual',
      'CellInput requests.carriedOut.individual',
    ]);
  });

  it('no form and no cell at the very first change of a draft', async () => {
    await open(balanced2021);
    draft.enter('disclosure.licensing.decisions');
    takeNotedRenders();
    draft.type('413');
    const renders = takeNotedRenders();
    expect(renders.filter((render) => /Form|Editor|Section|Cell/.test(render))).toEqual([]);
    expect(renders).toContain('UndoButtons');
  });

  it('no cell in a report that is still blank', async () => {
    await open(blank2021);
    const renders = rendersOf('disputes.review.upheld', '3', '31');
    expect(renders).toEqual(['TotalCell disputes.review.total']);
  });

  it('no cell while a narrative is written', async () => {
    await open(balanced2021);
    draft.enter('一、总体情况');
    draft.type('一');
    takeNotedRenders();
    draft.type('一年');
    expect(takeNotedRenders().filter((render) => !render.startsWith('SaveStatus'))).toEqual([
      'NarrativeMeasure overview',
    ]);
  });
});
