import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphsOf.ts';

function headingsOf(text: string): readonly string[] {
  return paragraphsOf(text).map(({ heading }) => heading);
}

describe('paragraphs', () => {
  it('are lines, without blank ones and without the spaces that indent them', () => {
    expect(paragraphsOf('　　段落一\r\n\n  段落二 \n')).toEqual([
      { heading: '', text: '段落一' },
      { heading: '', text: '段落二' },
    ]);
  });

  it('lose no character but white space', () => {
    const narrative = fc.string({
      unit: fc.constantFrom('（', '一', '）', '。', '政', '；', '\n', '　', '\r'),
    });
    fc.assert(
      fc.property(narrative, (text) => {
        const printed = paragraphsOf(text).map((paragraph) => paragraph.heading + paragraph.text);
        expect(printed.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a heading of the second order', () => {
  it('may stand by itself', () => {
    expect(paragraphsOf('（一）主动公开情况')).toEqual([{ heading: '（一）主动公开情况', text: '' }]);
  });

  it('may run on into its paragraph', () => {
    expect(paragraphsOf('（十一）监督保障。全年培训两次。')).toEqual([
      { heading: '（十一）监督保障。', text: '全年培训两次。' },
    ]);
  });

  it('is not a sentence that merely begins with （一）', () => {
    expect(headingsOf('（一）今年制发文件3件；废止1件。')).toEqual(['']);
    expect(headingsOf(`（一）${'公开'.repeat(20)}。`)).toEqual(['']);
  });

  it('is not a mark of another kind', () => {
    expect(headingsOf('（1）主动公开\n一、总体情况\n（注）说明')).toEqual(['', '', '']);
  });
});
