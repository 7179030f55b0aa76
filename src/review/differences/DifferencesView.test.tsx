import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { acknowledge } from '#report/acknowledgements.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { DifferencesView } from './DifferencesView.tsx';

function show(before: Fields, after: Fields): void {
  render(
    <DifferencesView
      before={before}
      after={after}
      sides={['原为', '现为']}
      addressOf={(field) => `#/draft/0f3c?cell=${field}`}
    />,
  );
}

function part(heading: string): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name: heading }));
}

const licensing = 'disclosure.licensing.decisions';
const upheld = 'disputes.review.upheld';

describe('the view of differences', () => {
  it('says plainly when there are none', () => {
    show(balanced2021, { ...balanced2021, [licensing]: ' 412 ' });
    expect(screen.getByText('没有差异：数字、文字和检查结果都相同。')).not.toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says how many there are, and groups them by part in the order of the paper', () => {
    show(balanced2021, { ...balanced2021, title: '年报', [upheld]: '3', [licensing]: '413' });
    expect(screen.getByText(/^3 格数字不同，1 处文字不同，/)).not.toBeNull();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '报告信息与落款',
      '二、主动公开政府信息情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '检查结果的变化',
    ]);
  });

  it('shows of a cell its official labels, both values and the difference, and leads to it', () => {
    show(balanced2021, { ...balanced2021, [upheld]: '1' });
    const row = part('四、政府信息公开行政复议、行政诉讼情况').getByRole('row', { name: /结果维持/ });
    expect(within(row).getByRole('rowheader').textContent).toContain('行政复议');
    const texts = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(texts).toEqual(['2', '1', '减少 −1']);
    expect(within(row).getByRole('link').getAttribute('href')).toBe(`#/draft/0f3c?cell=${upheld}`);
  });

  it('says that a cell is blank, or that a form does not have it', () => {
    show(balanced2019, { ...balanced2021, [licensing]: '' });
    const rows = [...document.querySelectorAll('[data-difference="requests.carriedOut.individual"] td')];
    expect(rows).not.toHaveLength(0);
    const gone = document.querySelector(`[data-difference="${licensing}"]`);
    expect(gone?.textContent).toContain('此格式无此项');
    expect(gone?.querySelector('a')).toBeNull();
  });

  it('marks words for the eye without colour, and for the ear', () => {
    show(
      { ...balanced2021, overview: '办结64件。\n旧段。' },
      { ...balanced2021, overview: '办结65件。\n旧段。' },
    );
    const text = part('一、总体情况').getByRole('deletion').closest('p');
    expect(part('一、总体情况').getByRole('deletion').textContent).toBe('（删去：64）');
    expect(part('一、总体情况').getByRole('insertion').textContent).toBe('（新增：65）');
    expect(text?.textContent).toBe('办结−（删去：64）+（新增：65）件。\n旧段。');
  });

  it('shows a paragraph that was written anew as two, each called what it is', () => {
    const before = '坚持以公开为常态、不公开为例外，不断提升公开质量，全年主动公开信息三百余条。';
    const after = '围绕群众关心的招生入学等重点领域，新开设专栏两个，办会一场，回应关切十七次，满意度提高。';
    show(
      { ...balanced2021, overview: `旧段。\n${before}` },
      { ...balanced2021, overview: `旧段。\n${after}` },
    );
    const text = part('一、总体情况');
    expect(text.getByRole('deletion').textContent).toBe(`原文：${before}`);
    expect(text.getByRole('insertion').textContent).toBe(`改为：${after}`);
    expect(text.getByText('原文：').getAttribute('aria-hidden')).toBeNull();
  });

  it('makes a paragraph that was parted to be seen', () => {
    show({ ...balanced2021, overview: '一段。二段。' }, { ...balanced2021, overview: '一段。\n二段。' });
    expect(part('一、总体情况').getByRole('insertion').textContent).toBe('（新增：↵\n）');
  });

  it('folds what stayed, and gives the focus to it when it is unfolded', () => {
    const long = '按时公开政府信息。'.repeat(30);
    show({ ...balanced2021, overview: `${long}3件` }, { ...balanced2021, overview: `${long}4件` });
    const overview = part('一、总体情况');
    const button = overview.getByRole('button', { name: /^展开未改动的 \d+ 字$/ });
    const folded = Number(/\d+/.exec(button.textContent ?? '')?.[0]);
    fireEvent.click(button);
    expect(overview.queryByRole('button')).toBeNull();
    expect(document.activeElement?.textContent).toHaveLength(folded);
    expect(overview.getByRole('deletion').closest('p')?.textContent).toContain(long.slice(0, -2));
  });

  it('shows one choice in place of another as a whole', () => {
    show(balanced2021, { ...balanced2021, 'signature.date': '2025-01-11' });
    expect(screen.getByRole('deletion').textContent).toBe('（删去：2025年1月10日）');
    expect(screen.getByRole('heading', { name: '落款日期' })).not.toBeNull();
  });
});

describe('the findings that changed', () => {
  const unbalanced = { ...balanced2021, 'requests.received.individual': '47' };

  function group(kind: string): Element | null {
    return document.querySelector(`[data-changed-findings="${kind}"]`);
  }

  it('are shown as they came and went, with their severity in a word', () => {
    show(balanced2021, unbalanced);
    expect(group('appeared')?.textContent).toContain('错误');
    expect(group('appeared')?.querySelector('a')?.getAttribute('href')).toMatch(/\?cell=requests\./);
    expect(group('vanished')).toBeNull();
  });

  it('are told from those that are gone', () => {
    show(unbalanced, balanced2021);
    expect(group('vanished')?.querySelectorAll('[data-vanished]').length).toBeGreaterThan(0);
    expect(group('vanished')?.querySelector('a')).toBeNull();
    expect(group('appeared')).toBeNull();
  });

  it('bear the reason that was given for them', () => {
    const before = { ...balanced2021, problems: '问题不多，下一步改进。' };
    const finding = assess(before).findings.find(({ id }) => id === 'text.short');
    if (!finding) throw new Error('nothing to acknowledge');
    show(before, { ...before, ...acknowledge(before, finding, '机构小') });
    expect(screen.getByText('1 个问题新说明了理由。')).not.toBeNull();
    expect(group('acknowledged')?.textContent).toContain('理由：机构小');
  });
});
