import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import type { Finding } from '../checks/finding.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import { checkNarrative } from './checkNarrative.ts';

/** Received 63, carried in 4, closed 64, carried out 3; 29 granted; 3 reviews, 2 suits; documents 3, 1, 27. */
const report = { ...balanced2021, overview: '' };

function check(fields: Fields): readonly Finding[] {
  const form = formById(fields['form']);
  return checkNarrative({ form, fields, figures: figuresOf(form, fields) });
}

function idsFor(overview: string, fields: Fields = report): readonly string[] {
  return check({ ...fields, overview }).map(({ id }) => id);
}

describe('[text.number]', () => {
  it('quotes the words, names the cell with its number, and offers the number of the table', () => {
    const overview = '（二）依申请公开。全年共收到政府信息公开申请36件。';
    const [finding, ...more] = check({ ...report, overview });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'text.number',
      severity: 'warning',
      cells: ['overview', 'requests.received.total'],
      message:
        '“收到政府信息公开申请36件”与表中的数不同：“一、本年新收政府信息公开申请数量”总计为 63，相差 27。',
      remedy:
        '请核对后更正文中或表中的数；如按“一、本年新收政府信息公开申请数量”总计＋“二、上年结转政府信息公开申请数量”总计计，为 67。',
      fixes: [
        {
          label: '文中改为 63',
          patch: { overview: '（二）依申请公开。全年共收到政府信息公开申请63件。' },
        },
      ],
    });
    const { start = 0, end = 0, field } = finding?.quote ?? {};
    expect(field).toBe('overview');
    expect(overview.slice(start, end)).toBe('收到政府信息公开申请36件');
  });

  it.each([
    ['收到政府信息公开申请３６件。', '收到政府信息公开申请６３件。'],
    ['收到政府信息公开申请三十六件。', '收到政府信息公开申请六十三件。'],
    ['收到36件政府信息公开申请。', '收到63件政府信息公开申请。'],
  ])('keeps the writing of %s', (overview, mended) => {
    const [finding] = check({ ...report, overview });
    expect(finding?.fixes?.[0]?.patch).toEqual({ overview: mended });
    expect(check({ ...report, overview: mended })).toEqual([]);
  });

  it.each([
    '新收政府信息公开申请67件。',
    '收到政府信息公开申请63件，上年结转3件。',
    '收到政府信息公开申请63件，办结63件。',
    '答复政府信息公开申请60件。',
    '收到政府信息公开申请63件，结转下年度继续办理2件。',
    '收到政府信息公开申请63件，其中予以公开28件。',
    '收到政府信息公开申请63件，其中不予公开13件。',
    '因政府信息公开被申请行政复议2件。',
    '因政府信息公开被提起行政诉讼1件。',
    '因政府信息公开被申请行政复议3件，其中结果维持3件。',
    '制发行政规范性文件4件。',
    '现行有效行政规范性文件26件。',
    '制定规章1件。',
  ])('finds %s', (overview) => {
    expect(idsFor(overview)).toEqual(['text.number']);
  });

  it.each([
    '收到政府信息公开申请63件，上年结转4件，办结64件，结转下年度继续办理3件。',
    '受理政府信息公开申请67件（含上年结转4件）。',
    '收办政府信息公开申请67件。',
    '办理政府信息公开申请64件。',
    '收到政府信息公开申请63件，予以公开29件，部分公开8件，不予公开12件。',
    '收到政府信息公开申请63件，予以公开37件（含部分公开）。',
    '收到政府信息公开申请63件，其中不予公开26件。',
    '因政府信息公开引起的行政复议3件、行政诉讼2件。',
    '因政府信息公开引起的行政复议和行政诉讼共5件。',
    '因政府信息公开引发未经复议直接起诉1件、复议后起诉1件。',
    '制发行政规范性文件3件、废止1件，现行有效27件。',
  ])('is content with %s', (overview) => {
    expect(idsFor(overview)).toEqual([]);
  });

  it('reads every narrative and the preamble', () => {
    const text = '收到政府信息公开申请36件。';
    for (const field of ['preamble', 'overview', 'problems', 'otherMatters']) {
      expect(check({ ...report, [field]: text }).map(({ cells }) => cells[0])).toEqual([field]);
    }
  });

  it('waits until something of the row is filled, and for what cannot be read', () => {
    const overview = '收到政府信息公开申请36件，上年结转5件。';
    expect(idsFor(overview, blank2021)).toEqual([]);
    const begun = { ...blank2021, 'requests.received.business': '63' };
    expect(check({ ...begun, overview }).map(({ cells }) => cells[1])).toEqual(['requests.received.total']);
    expect(idsFor(overview, { ...report, 'requests.received.individual': '3万' })).toEqual(['text.number']);
  });

  it('is content with the stated total and with the computed one where they differ', () => {
    const stated = { ...report, 'requests.received.total': '36' };
    expect(idsFor('新收政府信息公开申请36件。', stated)).toEqual([]);
    expect(idsFor('新收政府信息公开申请63件。', stated)).toEqual([]);
    expect(idsFor('新收政府信息公开申请66件。', stated)).toEqual(['text.number']);
  });

  it('asks the form of 2019 for what it has', () => {
    const fields: Fields = { ...balanced2019, overview: '' };
    const made = fields['disclosure.normativeDocuments.made'] ?? '';
    expect(idsFor(`制定规范性文件${made}件，现行有效99件。`, fields)).toEqual([]);
    expect(idsFor(`制定规范性文件${made}9件。`, fields)).toEqual(['text.number']);
  });

  it('takes what a government says of all its organs only where another number shows that the tables are on them', () => {
    const county = { ...report, 'unit.level': 'county', 'unit.name': '示例县人民政府' };
    expect(idsFor('全县收到政府信息公开申请660件，办结640件。', county)).toEqual([]);
    expect(idsFor('全县收到政府信息公开申请63件，办结640件。', county)).toEqual(['text.number']);
    expect(idsFor('示例县教育局收到政府信息公开申请12件。', county)).toEqual([]);
  });

  it('takes no number of other organs for that of a department', () => {
    expect(idsFor('全县各部门收到政府信息公开申请63件，办结640件。')).toEqual([]);
    expect(idsFor('示例市教育局收到政府信息公开申请36件。')).toEqual(['text.number']);
  });
});

describe('[text.percent]', () => {
  it('divides by all results, to 0.05 of a point', () => {
    const overview = '收到政府信息公开申请63件，其中予以公开29件，占45.5%。';
    expect(check({ ...report, overview })).toMatchObject([
      {
        id: 'text.percent',
        severity: 'warning',
        cells: ['overview', 'requests.granted.total', 'requests.closed.total'],
        message:
          '“占45.5%”与表中的数不同：“（一）予以公开”总计÷“（七）总计”总计＝29÷64＝45.31%，相差 0.19 个百分点。',
        fixes: [
          {
            label: '文中改为 45.3%',
            patch: { overview: '收到政府信息公开申请63件，其中予以公开29件，占45.3%。' },
          },
        ],
      },
    ]);
  });

  it.each([
    '占45.3%',
    '占45.31%',
    '占45%',
    '占比45.3％',
    // Of those received.
    '占46.0%',
    // Of those received and carried in.
    '占43.3%',
  ])('is content with %s', (share) => {
    expect(idsFor(`收到政府信息公开申请63件，其中予以公开29件，${share}。`)).toEqual([]);
  });

  it.each(['占45.4%', '占45.25%', '占47%'])('finds %s', (share) => {
    expect(idsFor(`收到政府信息公开申请63件，其中予以公开29件，${share}。`)).toEqual(['text.percent']);
  });

  it('divides nothing by 0', () => {
    expect(idsFor('依申请公开办理结果中，予以公开占45.3%。', blank2021)).toEqual([]);
  });
});

describe('[text.claim]', () => {
  const settled = {
    ...report,
    'requests.received.individual': '43',
    'requests.received.business': '8',
    'requests.carriedOut.individual': '0',
    'requests.carriedOut.business': '0',
  };
  const quiet = Object.fromEntries(
    Object.entries(report).map(([name, text]) => [name, /^(requests|disputes)\./.test(name) ? '0' : text]),
  );

  it('quotes the words and names the cell that is not 0', () => {
    expect(check({ ...report, overview: '收到政府信息公开申请63件，均已按时答复。' })).toMatchObject([
      {
        id: 'text.claim',
        severity: 'warning',
        cells: ['overview', 'requests.carriedOut.total'],
        message: '“均已按时答复”与表中的数不同：“四、结转下年度继续办理”总计为 3。',
        remedy: '请在文中写明结转下年度继续办理的件数，或更正表中的数。',
      },
    ]);
  });

  it('holds 全部办结 against what is carried over', () => {
    expect(idsFor('收到政府信息公开申请63件，全部办结。')).toEqual(['text.claim']);
    expect(idsFor('依申请公开事项全部办结。', settled)).toEqual([]);
  });

  it('takes a share between a count and the claim for no count of its own', () => {
    expect(idsFor('收到政府信息公开申请63件，自然人占80%，均已答复。')).toContain('text.claim');
    expect(idsFor('收到政府信息公开申请63件，比上年增长80%，全部办结。')).toEqual(['text.claim']);
  });

  it('leaves open whether a claim after the count of one result is of that result', () => {
    expect(idsFor('收到政府信息公开申请63件，予以公开29件，占45.3%，均已答复。')).toEqual([]);
  });

  it('holds 均获维持 against every other outcome', () => {
    expect(idsFor('因政府信息公开被申请行政复议3件，均获维持。')).toEqual(['text.claim']);
    expect(
      idsFor('因政府信息公开被申请行政复议3件，均获维持。', {
        ...report,
        'disputes.review.upheld': '3',
        'disputes.review.other': '0',
      }),
    ).toEqual([]);
  });

  it('holds 全部审结 against what is pending', () => {
    expect(idsFor('因政府信息公开被提起行政诉讼2件，已全部审结。')).toEqual(['text.claim']);
  });

  it('holds 未收到申请 against what was received', () => {
    expect(idsFor('全年未收到政府信息公开申请。')).toEqual(['text.claim']);
    expect(idsFor('全年未收到政府信息公开申请。', quiet)).toEqual([]);
  });

  it('holds 未发生复议、诉讼 against both, and names those that are not 0', () => {
    const overview = '未发生因政府信息公开引起的行政复议、行政诉讼案件。';
    expect(idsFor(overview, quiet)).toEqual([]);
    expect(check({ ...quiet, 'disputes.directSuit.other': '1', overview })).toMatchObject([
      {
        id: 'text.claim',
        cells: ['overview', 'disputes.directSuit.total'],
        message:
          '“未发生因政府信息公开引起的行政复议、行政诉讼案件”与表中的数不同：“未经复议直接起诉”的总计为 1。',
      },
    ]);
  });
});

it('finds nothing in the good samples', () => {
  expect(check(balanced2021)).toEqual([]);
  expect(check(balanced2019)).toEqual([]);
});

it('takes any text', () => {
  const words = fc.constantFrom(
    '收到',
    '政府信息公开申请',
    '12',
    '件',
    '，',
    '。',
    '（',
    '）',
    '其中',
    '予以公开',
    '占',
    '45.3%',
    '均已答复',
    '未',
    '行政复议',
    '2023年',
    '一',
    '两',
    '、',
    '\n',
    '%',
    '结转下年度',
    '《',
    '“',
    ' ',
    '规范性文件',
    '制发',
    '1,234',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
      const overview = parts.join('');
      for (const { quote } of check({ ...report, overview })) {
        expect(quote?.start).toBeLessThan(quote?.end ?? 0);
        expect(quote?.end).toBeLessThanOrEqual(overview.length);
      }
    }),
  );
});
