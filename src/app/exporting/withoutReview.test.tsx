import { render } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportPaper } from '#print/ReportPaper.tsx';
import type { Fields } from '#report/fields.ts';
import { newEvent } from '#report/review/eventText.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Written } from './exportFormat.ts';
import { dataFormats, documentFormats } from './exportFormats.ts';

const deed = { at: '2025-01-10T08:00:00.000Z', by: '审核人甲' };
const cell = 'disputes.review.upheld';

const remark = newEvent({
  type: 'remark',
  ...deed,
  place: { cells: [cell] },
  kind: 'must',
  text: '意见的文字',
  proposals: { [cell]: '987654' },
  from: { [cell]: '2' },
});
const reply = newEvent({ type: 'reply', ...deed, remark: remark.id, text: '答复的文字' });
const status = giveStatus(balanced2021, 'submitted', deed, '送审的附言');

const underReview: Fields = {
  ...balanced2021,
  ...recordOf([remark, reply]),
  ...(status.ok ? status.patch : {}),
  'review.role': 'reviewer',
};

/** Everything of a review that a file could let slip. */
const secrets = [
  '审核人甲',
  '意见的文字',
  '答复的文字',
  '送审的附言',
  '987654',
  remark.id,
  '7b1c0a9e5d44f02e6a13',
];

/** All that can be read in a file, also in the parts of a packed one. */
function readable({ content }: Written): string {
  if (typeof content === 'string') return content;
  const parts = unzipSync(Uint8Array.from(content));
  return Object.entries(parts)
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
}

function secretsIn(text: string): readonly string[] {
  return secrets.filter((secret) => text.includes(secret));
}

// A Word document tells when it was made.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2025, 0, 20) }));
afterEach(() => vi.useRealTimers());

describe('what is published holds nothing of the review', () => {
  it.each([...documentFormats, ...dataFormats])('as $label', async (format) => {
    const written = await format.write(underReview);
    expect(readable(written)).toContain('示例市教育局');
    expect(secretsIn(readable(written))).toEqual([]);
    // Not a trace: it is the same file as without a review.
    const without = await format.write(balanced2021);
    expect(readable(written) === readable(without)).toBe(true);
  });

  it('on paper', () => {
    const { container } = render(<ReportPaper fields={underReview} />);
    expect(container.textContent).toContain('示例市教育局');
    expect(secretsIn(container.innerHTML)).toEqual([]);
  });
});
