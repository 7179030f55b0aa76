import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { layoutTable } from '#report/layout/layoutTable.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { differing, reportIn } from '../readings.sample.ts';
import { childOf, childrenOf, isOn, parseXml, valueOf, type XmlElement } from './parseXml.ts';
import { readWord } from './readWord.ts';
import { wordText } from './wordText.ts';
import { writeWord } from './writeWord.ts';

/** The parts of a written file as text, by name. */
async function written(fields: Fields): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(unzipSync(await writeWord(fields)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...named(child, name),
  ]);
}

async function bodyOf(fields: Fields): Promise<XmlElement> {
  const root = parseXml((await written(fields))['word/document.xml'] ?? '');
  const body = root && childOf(childOf(root, 'document'), 'body');
  if (!body) throw new Error('no body');
  return body;
}

function textOf(element: XmlElement): string {
  return named(element, 'p')
    .map((paragraph) => wordText(paragraph).text)
    .join('\n');
}

function paragraphWith(body: XmlElement, text: string): XmlElement {
  const found = named(body, 'p').find((paragraph) => textOf({ ...body, children: [paragraph] }) === text);
  if (!found) throw new Error(`no paragraph ${text}`);
  return found;
}

describe.each([
  ['2021', balanced2021],
  ['2019', balanced2019],
])('a report of %s', (_, sample) => {
  it('reads back whole, with nothing lost or changed', async () => {
    const report = reportIn(readWord(await writeWord(sample)));
    expect(differing(report, sample)).toEqual({});
    expect(report.problems.filter(({ kind }) => kind !== 'remark')).toEqual([]);
  });
});

describe('the page', () => {
  it('is A4 with the margins of GB/T 9704', async () => {
    const [section] = named(await bodyOf(balanced2021), 'sectPr');
    expect(section && childOf(section, 'pgSz')?.attributes).toMatchObject({ w: '11906', h: '16838' });
    expect(section && childOf(section, 'pgMar')?.attributes).toMatchObject({
      top: '2098',
      bottom: '1984',
      left: '1587',
      right: '1474',
    });
  });

  it('has its number right on odd and left on even pages', async () => {
    const parts = await written(balanced2021);
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d\.xml$/.test(name));
    const sides = footers.map((name) => {
      const root = parseXml(parts[name] ?? '');
      const [paragraph] = root ? named(root, 'p') : [];
      return [valueOf(paragraph && childOf(paragraph, 'pPr'), 'jc'), paragraph && wordText(paragraph).text];
    });
    expect(sides).toEqual([
      ['right', '—  —'],
      ['left', '—  —'],
    ]);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  });

  it('bears 草稿 while there are errors, and only then', async () => {
    function headersOf(parts: Readonly<Record<string, string>>): readonly string[] {
      return Object.keys(parts).filter((name) => name.startsWith('word/header'));
    }
    const parts = await written(unbalanced2021);
    expect(headersOf(parts)).toHaveLength(2);
    for (const name of headersOf(parts)) expect(parts[name]).toContain('string="草稿"');
    expect(headersOf(await written(balanced2021))).toEqual([]);
  });
});

describe('the text', () => {
  it('has 22 lines of size 3 a page, in 仿宋 for want of another font', async () => {
    const styles = (await written(balanced2021))['word/styles.xml'] ?? '';
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toMatch(/w:eastAsia="仿宋_GB2312"/);
    expect(defaults).toMatch(/<w:spacing w:line="579" w:lineRule="exact"\/>/);
    // 225 mm are 12,756 twips.
    expect(22 * 579).toBeLessThanOrEqual(12_756);
    expect(23 * 579).toBeGreaterThan(12_756);
  });

  it('has fonts of an official document, each with one to take its place', async () => {
    const parts = await written(balanced2021);
    for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) {
      expect(parts['word/styles.xml']).toContain(`w:eastAsia="${font}"`);
      expect(parts['word/fontTable.xml']).toMatch(new RegExp(`w:name="${font}"><w:altName`));
    }
  });

  it('has its headings in the outline and （一） in 楷体 though it runs on', async () => {
    const body = await bodyOf(balanced2021);
    for (const { heading } of form2021.parts) {
      expect(valueOf(childOf(paragraphWith(body, heading), 'pPr'), 'pStyle')).toBe('Heading1');
    }
    const [first] = named(body, 'p').filter((paragraph) => wordText(paragraph).text.startsWith('（一）'));
    const fonts = first && named(first, 'rFonts').map(({ attributes }) => attributes['eastAsia']);
    expect(fonts).toEqual(['楷体_GB2312']);
  });

  it('begins with the title, whole in the file’s properties and broken by its meaning on paper', async () => {
    const [title] = childrenOf(await bodyOf(balanced2021));
    expect(title && wordText(title).text).toBe('示例市教育局2024年\n政府信息公开工作年度报告');
    const short = await bodyOf({ ...balanced2021, title: '示例局2024年政府信息公开工作年度报告' });
    expect(textOf(short).split('\n')[0]).toBe('示例局2024年政府信息公开工作年度报告');
    const properties = (await written(balanced2021))['docProps/core.xml'];
    expect(properties).toContain(`<dc:title>${balanced2021['title']}</dc:title>`);
  });

  it('ends with unit and date, four characters in from the right', async () => {
    const body = await bodyOf(balanced2021);
    for (const text of ['示例市教育局', '2025年1月10日']) {
      expect(valueOf(childOf(paragraphWith(body, text), 'pPr'), 'pStyle')).toBe('ReportSignature');
    }
    const styles = (await written(balanced2021))['word/styles.xml'];
    expect(styles).toMatch(/w:styleId="ReportSignature".*?<w:ind w:right="1260"\/><w:jc w:val="right"\/>/s);
  });

  it('is never markup, and loses no more than XML cannot carry', async () => {
    const overview = '=SUM(A1)</w:t><w:p>\u0000&amp;\u0008\ud800“<script>”\n+1\n@2\n-3';
    const fields = {
      ...balanced2021,
      overview,
      title: `A&B${balanced2021['title']}`,
      'signature.unit': '甲&乙局',
    };
    const { fields: again } = reportIn(readWord(await writeWord(fields)));
    expect(again).toMatchObject({
      overview: '=SUM(A1)</w:t><w:p>&amp;\ufffd“<script>”\n+1\n@2\n-3',
      title: `A&B${balanced2021['title']}`,
    });
    expect(textOf(await bodyOf(fields))).toContain('甲&乙局');
  });

  it('is as typed where a cell holds no number, and blank where it holds nothing', async () => {
    const { fields, problems } = reportIn(readWord(await writeWord(unbalanced2021)));
    expect(fields['disclosure.compulsion.decisions']).toBeUndefined();
    expect(fields['disputes.review.total']).toBe('4');
    expect(problems.map(({ message }) => message).join()).toContain('“3万”');
  });
});

describe('the tables', () => {
  it('are merged as on paper, each row as wide as the page', async () => {
    const tables = named(await bodyOf(balanced2021), 'tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      for (const row of named(table, 'tr')) {
        const widths = named(row, 'tcW').map(({ attributes }) => Number(attributes['w']));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844);
      }
    }
    const requests = form2021.parts.find(({ id }) => id === 'requests');
    const layout = requests && 'table' in requests ? layoutTable(requests.table) : null;
    const texts = layout?.blocks
      .flatMap(({ head, body }) => [...head, ...body])
      .map(({ cells }) => cells.length);
    const drawn =
      tables[1] &&
      named(tables[1], 'tr').map(
        (row) =>
          named(row, 'tc').filter((cell) => valueOf(childOf(cell, 'tcPr'), 'vMerge') !== 'continue').length,
      );
    expect(drawn).toEqual(texts);
  });

  it('never break a row, and repeat the head of the long one', async () => {
    const [disclosure, requests, disputes] = named(await bodyOf(balanced2021), 'tbl').map((table) =>
      named(table, 'tr').map((row) => childOf(row, 'trPr')),
    );
    for (const rows of [disclosure, requests, disputes]) {
      expect(rows?.every((row) => isOn(row, 'cantSplit'))).toBe(true);
    }
    const heads = [disclosure, requests, disputes].map(
      (rows) => rows?.filter((row) => isOn(row, 'tblHeader')).length,
    );
    expect(heads).toEqual([0, 3, 3]);
  });

  it('have smaller numbers where they would not fit', async () => {
    async function sizes(fields: Fields): Promise<ReadonlySet<string>> {
      const [, requests] = named(await bodyOf(fields), 'tbl');
      return new Set(requests ? named(requests, 'sz').map(({ attributes }) => attributes['val'] ?? '') : []);
    }
    expect(await sizes(balanced2021)).toEqual(new Set(['20']));
    expect(await sizes({ ...balanced2021, 'requests.granted.individual': '1234567' })).toEqual(
      new Set(['14']),
    );
    expect(await sizes({ ...balanced2021, 'requests.granted.individual': '9007199254740991' })).toEqual(
      new Set(['13']),
    );
  });
});

it('a blank draft can be written too', async () => {
  const { fields } = reportIn(readWord(await writeWord({ form: '2021', year: '2024' })));
  expect(fields['requests.granted.individual']).toBeUndefined();
});
