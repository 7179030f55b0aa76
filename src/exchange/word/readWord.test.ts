import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { readFileHere } from '../readFile.sample.ts';
import { differing, reportIn, rewritten, told } from '../readings.sample.ts';
import { readWord } from './readWord.ts';
import { bodyOf, cell, paragraph, row, run, table, tableRows, wordFile } from './wordFile.sample.ts';

const sample = statingTotals(balanced2021);
const body = bodyOf(sample);

function read(content: string, parts: Readonly<Record<string, string>> = {}) {
  return reportIn(readWord(wordFile(content, parts)));
}

function message(file: Uint8Array): string {
  const result = readWord(file);
  expect(result).toMatchObject({ ok: false, problems: [{ kind: 'lost', place: '全文' }] });
  return result.ok ? '' : result.problems.map((problem) => problem.message).join();
}

it('reads a report of Word or WPS whole, with nothing to tell', () => {
  const report = read(body);
  expect(differing(report, balanced2021)).toEqual({});
  expect(report.problems).toEqual([]);
});

it('is what opens a Word file, whatever it is named', async () => {
  const result = await readFileHere(wordFile(body), '年报');
  expect(differing(reportIn(result), balanced2021)).toEqual({});
});

describe('text', () => {
  it('is joined from its runs, though one character stand in each', () => {
    const split = body.replace(
      /<w:t xml:space="preserve">([^<]+)<\/w:t><\/w:r>/g,
      (_, text: string) =>
        `${Array.from(text, (sign) => `<w:t xml:space="preserve">${sign}</w:t></w:r>`).join('<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr>')}<w:bookmarkEnd w:id="0"/>`,
    );
    expect(differing(read(split), balanced2021)).toEqual({});
  });

  it('leaves out what was deleted and keeps what was inserted', () => {
    const overview = [
      `<w:ins w:id="1">${run('新增')}</w:ins>`,
      `<w:del w:id="2"><w:r><w:delText>删除</w:delText></w:r>${run('删除')}</w:del>`,
      `<w:moveFrom w:id="3">${run('移走')}</w:moveFrom><w:moveTo w:id="4">${run('移来')}</w:moveTo>`,
      '公开。',
    ];
    const { fields } = read(bodyOf(sample, { overview: paragraph(...overview) }));
    expect(fields['overview']).toBe('新增移来公开。');
  });

  it('goes on in the next paragraph where the end of one was deleted', () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('公开')}</w:p>${paragraph('目录。')}`;
    expect(read(bodyOf(sample, { overview: joined })).fields['overview']).toBe('公开目录。');
  });

  it('leaves out rows that were deleted', () => {
    const deleted = rewritten(
      row(cell('规章'), cell('7'), cell('7'), cell('7')),
      '<w:trPr>',
      '<w:trPr><w:del w:id="6"/>',
    );
    const [head = '', ...rows] = tableRows(sample, 'disclosure');
    const report = read(bodyOf(sample, { disclosure: table(head, deleted, ...rows) }));
    expect(differing(report, balanced2021)).toEqual({});
    expect(report.problems).toEqual([]);
  });

  it('has the results of fields and not their code', () => {
    const field = [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '共12件',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      `<w:fldSimple w:instr="DATE">${run('，含附件')}</w:fldSimple>`,
    ];
    expect(read(bodyOf(sample, { overview: paragraph(...field) })).fields['overview']).toBe('共12件，含附件');
  });

  it('has what stands in content controls and links, but not what they ask for', () => {
    const overview =
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('第一段。')}</w:sdtContent></w:sdt>` +
      paragraph(
        `<w:hyperlink r:id="rId9">${run('链接')}</w:hyperlink>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${run('控件。')}</w:sdtContent></w:sdt>`,
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入文字')}</w:sdtContent></w:sdt>`,
      );
    expect(read(bodyOf(sample, { overview })).fields['overview']).toBe('第一段。\n链接控件。');
  });

  it('is read once from a text box, which the file holds twice', () => {
    const box = `<w:txbxContent>${paragraph('框中文字。')}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { fields } = read(bodyOf(sample, { overview: paragraph(twice, '正文。') }));
    expect(fields['overview']).toBe('框中文字。\n正文。');
  });

  it('is what shows: hidden text stays out', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>可见。</w:t></w:r>';
    expect(read(bodyOf(sample, { overview: paragraph(hidden, shown) })).fields['overview']).toBe('可见。');
  });

  it('has a line a paragraph, and a title in one piece though it be broken', () => {
    const broken = rewritten(
      body,
      '政府信息公开工作年度报告</w:t>',
      '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>政府信息公开工作年度报告</w:t>',
    );
    expect(read(broken).fields['title']).toBe(balanced2021['title']);
    const overview = paragraph('第一段。\n第二段。');
    expect(read(bodyOf(sample, { overview })).fields['overview']).toBe('第一段。\n第二段。');
  });

  it('never makes one number of a number struck through, or of a raised mark, and the number beside it', () => {
    const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r>';
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const rows = [
      row(cell('信息内容'), cell('本年处理决定数量')),
      row(cell('行政处罚'), cell(`<w:p>${struck}${run('6')}</w:p>`)),
      row(cell('行政强制'), cell(`<w:p>${run('4')}${raised}</w:p>`)),
    ];
    const overview = paragraph(struck, '公开。');
    const report = read(bodyOf(sample, { overview, disclosure: table(...rows) }));
    expect(report.fields['overview']).toBe('公开。');
    expect(report.fields['disclosure.penalties.decisions']).toBe('6');
    expect(report.fields['disclosure.compulsion.decisions']).toBeUndefined();
    const gone = report.problems.filter((problem) => problem.message === '“5”带有删除线，没有读入。');
    expect(gone.map(({ place }) => place)).toEqual(['第 4 段', '表格 1 第 2 行第 2 格']);
    expect(told(report, 'lost').join()).toContain('“4^1”不能作为数字读取');
  });

  it('joins no numbers over a line break, though they be centred', () => {
    const broken = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('1\n2')}</w:p>`;
    const rows = [row(cell('信息内容'), cell('本年处理决定数量')), row(cell('行政处罚'), cell(broken))];
    const report = read(bodyOf(sample, { disclosure: table(...rows) }));
    expect(report.fields['disclosure.penalties.decisions']).toBeUndefined();
    expect(told(report, 'lost').join()).toContain('行政处罚');
  });

  it('has tabs, hyphens and markup as they show', () => {
    const overview = paragraph(
      '<w:r><w:t>A</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>&lt;b&gt;&amp;</w:t></w:r>',
    );
    expect(read(bodyOf(sample, { overview })).fields['overview']).toBe('A\t1-<b>&');
  });
});

describe('automatic numbering', () => {
  const levels = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num></w:numbering>`;
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="3"><w:basedOn w:val="2"/></w:style></w:styles>`;
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };

  function numbered(text: string, level: number, list = 1): string {
    return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  }

  it('gives the headings of the parts their ordinals, by style or by themselves', () => {
    let headings = 0;
    const withoutOrdinals = body.replace(
      /<w:p>(?:(?!<w:p>).)*?>[一二三四五六]、(总体情况|主动公开政府|收到和处理|政府信息公开行政|存在的主要|其他需要报告)/gs,
      (_, start: string) => {
        headings += 1;
        return headings % 2 === 0
          ? `<w:p><w:pPr><w:pStyle w:val="3"/></w:pPr><w:r><w:t>${start}`
          : `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${start}`;
      },
    );
    expect(headings).toBe(6);
    const report = read(withoutOrdinals, parts);
    expect(differing(report, balanced2021)).toEqual({});
  });

  it('stands in the narratives as it shows', () => {
    const overview = [
      numbered('主动公开。', 1),
      numbered('制发文件。', 2),
      numbered('废止文件。', 2),
      numbered('依申请公开。', 1),
      numbered('收到申请。', 2),
      numbered('答复申请。', 2, 2),
      numbered('要点。', 0, 3),
    ].join('');
    expect(read(bodyOf(sample, { overview }), parts).fields['overview']).toBe(
      '（一）主动公开。\n1.制发文件。\n2.废止文件。\n（二）依申请公开。\n1.收到申请。\n1.答复申请。\n要点。',
    );
  });

  it('gives rows their ordinals', () => {
    const rows = tableRows(sample, 'requests').map((each) => {
      const [, ordinal, label = ''] = /<w:t xml:space="preserve">(\d)\.([^<]+)</.exec(each) ?? [];
      return ordinal === undefined
        ? each
        : rewritten(each, `<w:p>${run(`${ordinal}.${label}`)}</w:p>`, numbered(label, 2));
    });
    const report = read(bodyOf(sample, { requests: table(...rows) }), parts);
    expect(differing(report, balanced2021)).toEqual({});
  });

  it.each(['5', '５', '.5'])('never becomes part of a number such as %s', (number) => {
    const rows = tableRows(sample, 'disclosure').map((each) =>
      each.includes('行政事业性收费')
        ? row(cell('行政事业性收费'), cell(numbered(number, 2), '<w:gridSpan w:val="3"/>'))
        : each,
    );
    const report = read(bodyOf(sample, { disclosure: table(...rows) }), parts);
    expect(report.fields['disclosure.administrativeFees.amount']).toBeUndefined();
    expect(told(report, 'lost').join()).toContain('行政事业性收费');
  });
});

describe('tables', () => {
  it('are read with line breaks and paragraphs inside their labels', () => {
    const broken = tableRows(sample, 'disputes').map((each) =>
      each
        .replaceAll('>结果维持<', '>结果</w:t><w:br/><w:t>维持<')
        .replaceAll('>尚未审结<', '>尚未</w:t></w:r></w:p><w:p><w:r><w:t>审结<'),
    );
    expect(differing(read(bodyOf(sample, { disputes: table(...broken) })), balanced2021)).toEqual({});
  });

  it('are read where cells that a merge covers repeat its text', () => {
    const rows = tableRows(sample, 'requests').map((each) =>
      each.replaceAll(
        /(<w:vMerge w:val="continue"\/><w:vAlign w:val="center"\/><\/w:tcPr><w:p>)/g,
        `$1${run('（三）不予公开')}`,
      ),
    );
    const report = read(bodyOf(sample, { requests: table(...rows) }));
    expect(differing(report, balanced2021)).toEqual({});
  });

  it('tell a number that a merged cell covers, and do not take it', () => {
    const rows = [
      row(cell('信息内容'), cell('本年处理决定数量')),
      row(cell('行政处罚'), cell('6', '<w:vMerge w:val="restart"/>')),
      row(cell('行政强制'), cell('4', '<w:vMerge/>')),
    ];
    const report = read(bodyOf(sample, { disclosure: table(...rows) }));
    expect(report.fields['disclosure.penalties.decisions']).toBe('6');
    expect(report.fields['disclosure.compulsion.decisions']).toBeUndefined();
    expect(report.problems).toContainEqual({
      kind: 'lost',
      place: '表格 1 第 3 行第 2 格',
      message: '“4”被合并单元格遮住，在 Word 里看不见，没有读入。',
    });
  });

  it('show a cell that continues no merge', () => {
    const rows = [
      row(cell('信息内容'), cell('本年处理决定数量')),
      row(cell('行政许可'), cell('4', '<w:vMerge/>')),
    ];
    const { fields } = read(bodyOf(sample, { disclosure: table(...rows) }));
    expect(fields['disclosure.licensing.decisions']).toBe('4');
  });

  it('are one though split over two pages, with the head repeated', () => {
    const rows = tableRows(sample, 'requests');
    const halves =
      table(...rows.slice(0, 12)) + paragraph('') + table(...rows.slice(0, 3), ...rows.slice(12));
    const report = read(bodyOf(sample, { requests: halves }));
    expect(differing(report, balanced2021)).toEqual({});
    expect(report.problems).toEqual([]);
  });

  it('may hold the whole report for the layout’s sake', () => {
    const report = read(table(row(cell(body.replace(/<w:sectPr>.*$/, '')))));
    expect(differing(report, balanced2021)).toEqual({});
    expect(report.sources['requests.granted.individual']).toBe('表格 3 第 6 行第 3 格');
  });

  it('may have rows and cells in content controls', () => {
    const rows = tableRows(sample, 'disclosure').map(
      (each) =>
        `<w:sdt><w:sdtPr/><w:sdtContent>${each.replace(/<w:tc>/, '<w:sdt><w:sdtPr/><w:sdtContent><w:tc>').replace(/<\/w:tc>/, '</w:tc></w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt>`,
    );
    expect(differing(read(bodyOf(sample, { disclosure: table(...rows) })), balanced2021)).toEqual({});
  });

  it('may have their narratives in a table of one cell', () => {
    const overview = table(row(cell(paragraph('（一）主动公开。') + paragraph('（二）平台建设。'))));
    expect(read(bodyOf(sample, { overview })).fields['overview']).toBe('（一）主动公开。\n（二）平台建设。');
  });
});

describe('the file', () => {
  const officeDocument =
    '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';

  it('may call its text otherwise, and be of the strict kind with a prefix of its own', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${body.replace(/w:/g, 'x:')}</x:body></x:document>`;
    const file = zipSync({
      '_rels/.rels': strToU8(officeDocument),
      'word/document2.xml': strToU8(strict),
    });
    expect(differing(reportIn(readWord(file)), balanced2021)).toEqual({});
  });

  it('that is cut off, garbled or no Word file is refused in one sentence', () => {
    const whole = wordFile(body);
    expect(message(whole.subarray(0, whole.length / 2))).toContain('已损坏或不完整');
    expect(message(whole.map((byte, index) => (index > 60 && index < 400 ? 7 : byte)))).toContain('已损坏');
    expect(message(new Uint8Array())).toContain('已损坏或不完整');
    expect(message(zipSync({ 'a.txt': strToU8('一、总体情况') }))).toContain('已损坏');
    expect(message(zipSync({ 'word/document.xml': strToU8('<html/>') }))).toContain('已损坏');
  });

  it('that was cut off is told as a Word file by its ending', async () => {
    const whole = wordFile(body);
    const result = await readFileHere(whole.subarray(0, whole.length / 2), '年报.docx');
    expect(result.ok ? '' : result.problems[0]?.message).toContain('Word 文档已损坏或不完整');
  });

  it('with encrypted entries is refused', () => {
    const file = wordFile(body);
    // The flags of the last entry that the directory lists.
    const directory = new TextDecoder('latin1').decode(file).lastIndexOf('PK\x01\x02');
    file[directory + 8] = 1;
    expect(message(file)).toContain('已加密');
  });

  it('that unpacks to far more than a report is refused', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(message(bomb)).toContain('解压后过大');
    const vast = zipSync({ 'word/document.xml': new Uint8Array(30_000_001) }, { level: 0 });
    expect(message(vast)).toContain('解压后过大');
    const entries = Array.from({ length: 6000 }, (_, index) => [`word/${index}`, new Uint8Array()] as const);
    expect(message(zipSync(Object.fromEntries(entries)))).toContain('解压后过大');
  });

  it('with a thousand elements within each other is refused', () => {
    expect(message(wordFile('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000)))).toContain('过大');
  });

  it('without a word of text is called a picture', () => {
    expect(message(wordFile('<w:p><w:r><w:drawing/></w:r></w:p>'))).toContain('扫描的图片');
  });

  it('declares no entities that are unfolded', () => {
    const document = `<!DOCTYPE w [<!ENTITY a "公开公开"><!ENTITY b "&a;&a;">]><w:document><w:body>${bodyOf(sample, { overview: paragraph('&b;信息。') })}</w:body></w:document>`;
    const file = zipSync({ 'word/document.xml': strToU8(document) });
    expect(reportIn(readWord(file)).fields['overview']).toBe('&b;信息。');
  });
});
