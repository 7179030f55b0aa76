import { beforeEach, describe, expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearPatch } from '#report/lastYear.ts';
import { newEvent } from '#report/review/eventText.ts';
import { passageAt } from '#report/review/findWords.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import type { OpenDraft } from './openDraft.tsx';
import { noteRenders, takeNotedRenders } from './noteRenders.ts';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

// React looks for it when it is loaded: `openDraft`, which loads React, is imported after this.
noteRenders();

/** A report whose text says nothing of its numbers, so that no number can contradict it. */
const wordless: Fields = { ...balanced2021, overview: '一年来，各项工作平稳有序。' };

const balanceCells = ['carriedIn', 'carriedOut', 'closed', 'received'].flatMap((row) => [
  `requests.${row}.individual`,
  `requests.${row}.total`,
]);

/** With the report of the year before beside it. Only the year differs: nothing is found. */
const besideLastYear: Fields = {
  ...wordless,
  ...lastYearPatch({}, { ...balanced2021, year: '2023', overview: '', problems: '' }),
};

/** With a remark on a cell that proposes a number, and one on words of a text. */
function underReview(): Fields {
  const cell = 'disclosure.licensing.decisions';
  const deed = { at: '2025-01-10T08:00:00.000Z', by: '李' };
  const remark = { type: 'remark', ...deed, kind: 'must', text: '请核对。' } as const;
  const place = passageAt(wordless, 'overview', 4, 8);
  return {
    ...wordless,
    ...recordOf([
      newEvent({
        ...remark,
        place: { cells: [cell] },
        proposals: { [cell]: '413' },
        from: { [cell]: '412' },
      }),
      newEvent({ ...remark, place }),
    ]),
  };
}

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
    await open(wordless);
    expect(rendersOf('disputes.review.upheld', '3', '31')).toEqual(['TotalCell disputes.review.total']);
  });

  it('only the totals that change and the findings whose words change', async () => {
    await open(wordless);
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

  it('beside a text that the number contradicts, only what tells of it', async () => {
    await open(balanced2021);
    expect(rendersOf('disputes.review.upheld', '3', '31')).toEqual([
      'FindingItem text.number',
      'FindingsPanel',
      'NarrativeProblems overview',
      'Remedy text.number',
      'TotalCell disputes.review.total',
    ]);
  });

  it('no cell in a report that is still blank', async () => {
    await open({
      ...blank2021,
      'requests.received.business': '1',
      'requests.carriedOut.business': '1',
    });
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

  it('nothing of the marks of a review, on the cell one is in or elsewhere', async () => {
    await open(underReview());
    const { waitFor } = await import('@testing-library/react');
    await waitFor(() => expect(document.querySelectorAll('[data-remark-mark]')).toHaveLength(2));
    expect(rendersOf('disclosure.licensing.decisions', '41', '413')).toEqual([]);
    expect(rendersOf('disputes.review.upheld', '3', '31')).toEqual(['TotalCell disputes.review.total']);
    draft.enter('一、总体情况');
    draft.type('一');
    draft.type(`本局${wordless['overview']}`);
    takeNotedRenders();
    draft.type(`本局今年${wordless['overview']}`);
    expect(takeNotedRenders().filter((render) => !render.startsWith('SaveStatus'))).toEqual([
      'NarrativeMeasure overview',
    ]);
  });

  it('nothing of last year’s report while its numbers are not shown', async () => {
    await open(besideLastYear);
    expect(rendersOf('disclosure.licensing.decisions', '410', '411')).toEqual([]);
  });

  it('of last year’s numbers those of its own cell and of the totals that change', async () => {
    const { showLastYear } = await import('./showLastYear.ts');
    showLastYear(true);
    await open(besideLastYear);
    const renders = rendersOf('disputes.review.upheld', '3', '4');
    showLastYear(false);
    expect(renders).toEqual([
      'LastYearNumber disputes.review.total',
      'LastYearNumber disputes.review.upheld',
      'TotalCell disputes.review.total',
    ]);
  });
});
