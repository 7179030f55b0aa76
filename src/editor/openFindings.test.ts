import { expect, it, vi } from 'vitest';
import { acknowledge } from '#report/acknowledgements.ts';
import { assess } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import {
  acknowledgedFindings,
  isHeldBack,
  keyOf,
  listedWordsOf,
  openFindings,
  type ListedFinding,
} from './openFindings.ts';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

/** A report whose overview has two places left unfilled, in the same words. */
const unfilled: Fields = { ...balanced2021, overview: `${balanced2021['overview']}XX局。\nXX科。` };

function open(fields: Fields): readonly ListedFinding[] {
  return openFindings(fields, assess(fields));
}

function first(fields: Fields, id: string): ListedFinding {
  const found = open(fields).find(({ finding }) => finding.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

it('a finding keeps its key while its numbers change', () => {
  const [one, other] = ['47', '57'].map((text) =>
    first({ ...balanced2021, 'requests.received.individual': text }, 'requests.balance.individual'),
  );
  expect(one?.key).toBe(other?.key);
  expect(one && listedWordsOf(one)).not.toBe(other && listedWordsOf(other));
});

it('a finding about words keeps its key while they move', () => {
  const later = { ...unfilled, overview: `一年来。${unfilled['overview']}` };
  expect(first(later, 'text.placeholder').key).toBe(first(unfilled, 'text.placeholder').key);
});

it('two findings that say the same have keys of their own', () => {
  const keys = open(unfilled).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(keys.length);
});

it('the blanks of a table are one finding, however many are left', () => {
  const blanks = first(blank2021, 'cell.blank').finding;
  const fewer: Finding = { ...blanks, cells: blanks.cells.slice(3) };
  expect(keyOf(blank2021, fewer)).toBe(keyOf(blank2021, blanks));
});

it('a reason is listed with what it was given for, and with what it no longer covers', () => {
  const fields = { ...balanced2021, title: '示例市教育局2024年政府信息公开年度报告' };
  const { finding } = first(fields, 'title.form');
  const explained = { ...fields, ...acknowledge(fields, finding, '上级统一标题') };
  expect(acknowledgedFindings(explained, assess(explained))).toMatchObject([{ reason: '上级统一标题' }]);
  expect(open(explained)).toEqual([]);
  const changed = { ...explained, title: '示例市教育局2024年政府信息公开年报' };
  expect(first(changed, 'title.form').reason).toBe('上级统一标题');
});

it('what comes up in the text one writes is held back; what stood there, equations and blanks are not', () => {
  const listed = first(unfilled, 'text.placeholder');
  const visit = { field: 'overview', key: 'overview 1', known: new Set<string>() };
  expect(isHeldBack(listed, visit)).toBe(true);
  expect(isHeldBack(listed, null)).toBe(false);
  expect(isHeldBack(listed, { ...visit, field: 'problems' })).toBe(false);
  expect(isHeldBack(listed, { ...visit, known: new Set([listed.key]) })).toBe(false);

  const off = first({ ...balanced2021, 'requests.received.individual': '47' }, 'requests.balance.individual');
  expect(isHeldBack(off, { ...visit, field: off.finding.cells[0] ?? '' })).toBe(false);
  const blank = first(blank2021, 'cell.blank');
  expect(isHeldBack(blank, { ...visit, field: blank.finding.cells[0] ?? '' })).toBe(false);
});
