import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeBrowser.ts';

const received = 'requests.received.individual';
const closed = 'requests.closed.total';

let browser: FakeBrowser;
let tab: FakeTab;
let id: string;

beforeEach(async () => {
  browser = fakeBrowser();
  tab = await browser.openLoadedTab();
  id = tab.create({ year: '2024' });
});

function fields(): Fields | undefined {
  return tab.getState().drafts[id]?.fields;
}

function steps(): number | undefined {
  return tab.getState().drafts[id]?.past.length;
}

function type(texts: readonly string[], visit: string, field = received): void {
  for (const text of texts) tab.change(id, { [field]: text }, 'typing', { visit });
}

describe('a step of undo', () => {
  it('is one visit to a cell, however many keys were pressed', () => {
    type(['1', '12', '123'], 'first visit');
    type(['1234'], 'second visit');
    tab.undo(id);
    expect(fields()).toEqual({ year: '2024', [received]: '123' });
    tab.undo(id);
    expect(fields()).toEqual({ year: '2024' });
  });

  it('is never what went out to others or came from them: undo goes on to the last number typed', async () => {
    const event = 'review.event.7b1c';
    type(['12'], 'visit');
    tab.change(id, { [event]: '{}' }, 'fill');
    tab.undo(id);
    tab.change(id, { 'review.id': '7b1c', [event]: '{"at":1}' }, 'exchange');
    expect(steps()).toBe(1);
    tab.redo(id);
    expect(fields()).toMatchObject({ [event]: '{"at":1}' });
    tab.undo(id);
    expect(fields()).toEqual({ year: '2024', 'review.id': '7b1c', [event]: '{"at":1}' });
    await tab.flush();
    const next = await browser.openLoadedTab();
    expect(next.getState().drafts[id]).toEqual(tab.getState().drafts[id]);
  });

  it('is each key press where no visit is named', () => {
    tab.change(id, { [received]: '1' }, 'typing');
    tab.change(id, { [received]: '12' }, 'typing');
    expect(steps()).toBe(2);
  });

  it('is one paste, one clear, one fill', () => {
    for (const [index, origin] of (['paste', 'clear', 'fill'] as const).entries()) {
      tab.change(id, { [received]: String(index), [closed]: String(index) }, origin, { visit: 'the same' });
    }
    expect(steps()).toBe(3);
    tab.undo(id);
    expect(fields()).toMatchObject({ [received]: '1', [closed]: '1' });
  });

  it('does not join typing to a paste in the same visit', () => {
    type(['1'], 'visit');
    tab.change(id, { [received]: '777' }, 'paste');
    type(['7778'], 'visit');
    tab.undo(id);
    expect(fields()?.[received]).toBe('777');
  });

  it('disappears when the visit ends where it began', () => {
    type(['5'], 'first visit');
    type(['51', '5'], 'second visit');
    expect(steps()).toBe(1);
    type(['52'], 'second visit');
    tab.undo(id);
    expect(fields()?.[received]).toBe('5');
  });

  it('takes what was settled after it along', () => {
    tab.change(id, { [closed]: '3' }, 'fill');
    type(['3'], 'visit');
    tab.change(id, { [closed]: '' }, 'settle');
    type(['31'], 'visit');
    expect(steps()).toBe(2);
    tab.undo(id);
    expect(fields()).toEqual({ year: '2024', [closed]: '3' });
    tab.redo(id);
    expect(fields()).toEqual({ year: '2024', [received]: '31' });
  });

  it('ends with undo: typing on in the same visit is another step', () => {
    type(['1'], 'first visit');
    type(['2'], 'second visit');
    tab.undo(id);
    type(['3'], 'second visit');
    tab.undo(id);
    expect(fields()?.[received]).toBe('1');
  });
});

describe('undo and redo', () => {
  it('say what they changed, both ends, so that a form can follow', () => {
    type(['1'], 'visit');
    tab.undo(id);
    expect(tab.getState().latest[id]).toEqual({ origin: 'undo', fields: { [received]: ['1', ''] } });
    tab.redo(id);
    expect(tab.getState().latest[id]).toEqual({ origin: 'redo', fields: { [received]: ['', '1'] } });
  });

  it('end at the first and at the last text', () => {
    tab.undo(id);
    expect(fields()).toEqual({ year: '2024' });
    tab.redo(id);
    expect(tab.getState().drafts[id]?.revision).toBe(1);
  });

  it('cannot redo once something else was typed', () => {
    type(['1'], 'first visit');
    tab.undo(id);
    type(['2'], 'second visit');
    tab.redo(id);
    expect(fields()?.[received]).toBe('2');
  });

  it('go back 200 steps', () => {
    for (let step = 1; step <= 250; step += 1) type([String(step)], `visit ${step}`);
    for (let step = 1; step <= 250; step += 1) tab.undo(id);
    expect(fields()?.[received]).toBe('50');
  });

  it('give up the oldest steps when their text is long, and never the newest', () => {
    for (const [index, mark] of ['甲', '乙', '丙', '丁'].entries()) {
      tab.change(id, { overview: mark.repeat(200_000) }, 'paste', { visit: String(index) });
    }
    expect(steps()).toBe(1);
    tab.change(id, { overview: '长'.repeat(600_000) }, 'paste');
    expect(steps()).toBe(1);
    tab.undo(id);
    expect(fields()?.['overview']).toBe('丁'.repeat(200_000));
  });

  it('survive a restart', async () => {
    for (let step = 1; step <= 120; step += 1) type([String(step)], `visit ${step}`);
    tab.undo(id);
    await tab.flush();
    tab.die();
    tab = await browser.openLoadedTab();
    tab.redo(id);
    expect(fields()?.[received]).toBe('120');
    for (let step = 1; step <= 120; step += 1) tab.undo(id);
    expect(fields()).toEqual({ year: '2024' });
  });

  it('lead from any sequence of changes back to the first fields and forth to the last', () => {
    const moves = fc.array(
      fc.record({
        what: fc.constantFrom('typing', 'typing', 'typing', 'paste', 'clear', 'settle', 'undo', 'redo'),
        field: fc.constantFrom(received, closed, 'year'),
        text: fc.constantFrom('', '1', '2'),
        visit: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(moves, (sequence) => {
        const draft = tab.create({ year: '2024', [received]: '9' });
        for (const { what, field, text, visit } of sequence) {
          if (what === 'undo') tab.undo(draft);
          else if (what === 'redo') tab.redo(draft);
          else tab.change(draft, { [field]: text }, what, { visit });
        }
        while (tab.getState().drafts[draft]?.future.length) tab.redo(draft);
        const last = tab.getState().drafts[draft]?.fields;
        while (tab.getState().drafts[draft]?.past.length) tab.undo(draft);
        expect(tab.getState().drafts[draft]?.fields).toEqual({ year: '2024', [received]: '9' });
        while (tab.getState().drafts[draft]?.future.length) tab.redo(draft);
        expect(tab.getState().drafts[draft]?.fields).toEqual(last);
      }),
    );
  });
});

describe('a change', () => {
  it('to the same text is none: an echo ends itself', () => {
    const before = tab.getState();
    tab.change(id, { year: '2024', [received]: '' }, 'typing');
    expect(tab.getState()).toBe(before);
  });

  it('of a draft that does not exist changes nothing', () => {
    const before = tab.getState();
    tab.change('nobody', { year: '2024' }, 'typing');
    tab.undo('nobody');
    tab.rename('nobody', '名');
    tab.remove('nobody');
    tab.removeForever('nobody');
    expect(tab.duplicate('nobody')).toBeNull();
    expect(tab.getState()).toBe(before);
  });

  it('counts the revision up by one and notes the time', () => {
    const { createdAt } = tab.getState().drafts[id] ?? {};
    type(['1'], 'visit');
    expect(tab.getState().drafts[id]).toMatchObject({ revision: 2, createdAt });
  });
});

describe('a draft', () => {
  it('can be renamed, and given its own name back', () => {
    tab.rename(id, ' 定稿 ');
    expect(tab.getState().drafts[id]?.name).toBe('定稿');
    tab.rename(id, '');
    expect(tab.getState().drafts[id]?.name).toBe('');
  });

  it('can be duplicated: the copy has a life of its own', () => {
    const copy = tab.duplicate(id) ?? '';
    tab.change(copy, { year: '2025' }, 'typing');
    expect(fields()).toEqual({ year: '2024' });
    expect(tab.getState().drafts[copy]).toMatchObject({
      name: '2024年政府信息公开工作年度报告（副本）',
      fields: { year: '2025' },
    });
  });

  it('leaves its review behind when it is duplicated: what comes back belongs to the one that was sent', () => {
    tab.change(
      id,
      { 'review.id': '7b1c', 'review.role': 'reviewer', 'lastYear.year': '2023', 'acknowledged.a': '属实' },
      'fill',
    );
    const copy = tab.duplicate(id) ?? '';
    expect(tab.getState().drafts[copy]?.fields).toEqual({
      year: '2024',
      'lastYear.year': '2023',
      'acknowledged.a': '属实',
    });
  });

  it('goes to the bin and comes back whole', () => {
    type(['1'], 'visit');
    tab.remove(id);
    expect(tab.getState().drafts[id]?.deletedAt).not.toBeNull();
    tab.restore(id);
    expect(tab.getState().drafts[id]).toMatchObject({ deletedAt: null, fields: { [received]: '1' } });
    expect(steps()).toBe(1);
  });
});
