import { describe, expect, it } from 'vitest';
import { newDraft } from './draft.ts';
import { serialise } from './serialised.ts';
import { traceOf } from './traceOf.ts';

const at = '2025-01-10T08:00:00.000Z';
const text = serialise(newDraft('education', { 'unit.name': '示例市教育局', year: '2024' }, '', at));

describe('what is left of a damaged draft', () => {
  it('is its name and when it was last changed, though the end is missing', () => {
    expect(traceOf([text.slice(0, -20)])).toEqual({
      name: '示例市教育局2024年政府信息公开工作年度报告',
      changedAt: at,
    });
  });

  it('is the name that the person gave it', () => {
    const named = serialise(newDraft('education', { title: '标题' }, '送审稿“二”\n', at));
    expect(traceOf([named.slice(0, -1)]).name).toBe('送审稿“二”\n');
  });

  it('is taken from whichever copy still has it', () => {
    expect(traceOf(['{broken', text.slice(0, -1)]).name).toContain('示例市教育局');
  });

  it('is nothing where nothing can be read, or no more than half', () => {
    const nothing = { name: null, changedAt: null };
    expect(traceOf([])).toEqual(nothing);
    expect(traceOf(['', '{broken', '{"name":"\\u00', '{"changedAt":"昨天","title":7}'])).toEqual(nothing);
  });
});
