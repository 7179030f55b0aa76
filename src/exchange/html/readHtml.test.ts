import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import type { ReadReport } from '#report/readingResult.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { differing, reportIn, rewritten, told } from '../readings.sample.ts';
import { publishedHtml } from './published.sample.ts';
import { readClipboardHtml, readHtml } from './readHtml.ts';

const page2021 = publishedHtml(statingTotals(balanced2021));
const page2019 = publishedHtml(statingTotals(balanced2019));

function read(html: string): ReadReport {
  return reportIn(readClipboardHtml(html));
}

/** What of a page was not taken over as it is; nothing for a page that is read whole. */
function flawsOf(html: string, sample: Fields = balanced2021): readonly unknown[] {
  const report = read(html);
  return [...Object.entries(differing(report, sample)), ...told(report, 'lost'), ...told(report, 'changed')];
}

describe('a report on a web page', () => {
  it.each([
    ['2021 form', page2021, balanced2021],
    ['2019 form', page2019, balanced2019],
  ])('%s: is taken over entire', (_, html, sample) => expect(flawsOf(html, sample)).toEqual([]));

  it('tells the place of every field: the paragraph, or the table with row and cell', () => {
    const { fields, sources } = read(page2021);
    expect(Object.keys(fields).filter((name) => sources[name] === undefined)).toEqual([]);
    expect(sources).toMatchObject({
      title: '第 1 段',
      'disclosure.rules.repealed': '表格 1 第 3 行第 3 格',
      'requests.received.individual': '表格 2 第 4 行第 2 格',
    });
    expect(sources['overview']).toMatch(/^第 \d+ 段至第 \d+ 段$/);
  });

  it('keeps a table that stands in a narrative, a row a paragraph', () => {
    const table = '<table><tr><td>公开渠道</td><td>条数</td></tr><tr><td>网站</td><td>120</td></tr></table>';
    const report = read(rewritten(page2021, /(一、总体情况<\/strong><\/p>)/, `$1${table}`));
    expect(report.fields['overview']).toBe(`公开渠道\t条数\n网站\t120\n${balanced2021['overview'] ?? ''}`);
  });
});

describe('cells of a web page', () => {
  const licensing = /(<td[^>]*>行政许可<\/td>)(<td[^>]*>)[^<]*(?=<)/;

  it.each([
    '',
    '&nbsp;',
    '&#160;&nbsp;',
    '<p>&nbsp;</p>',
    '<o:p>&nbsp;</o:p>',
    '<br>',
    '&#8203;',
    '/',
    '-',
    '—',
    '无',
    '無',
  ])('reads “%s” as blank, never as zero', (content) => {
    const report = read(rewritten(page2021, licensing, `$1$2${content}`));
    expect(report.fields['disclosure.licensing.decisions']).toBeUndefined();
    expect(report.sources['disclosure.licensing.decisions']).toMatch(/^表格 1 第 \d+ 行第 2 格$/);
    expect(told(report, 'lost')).toEqual([]);
  });

  it.each([
    ['<p class=MsoNormal><span lang=EN-US style="font-size:9pt">12<o:p></o:p></span></p>', '12'],
    ['<font><b>1</b><b>2</b></font>', '12'],
    ['1,234', '1234'],
    ['1&nbsp;234', '1234'],
    ['&#8203;12', '12'],
    ['<span style="display: none">9</span>12', '12'],
    ['<span style="mso-hide:all">9</span>12', '12'],
    ['<del>9</del>12', '12'],
    ['<s>9</s>12', '12'],
    ['<span style="text-decoration: line-through">9</span>12', '12'],
    ['<script>document.write(9)</script>12', '12'],
    ['<style>td { color: red }</style>12', '12'],
    ['<!-- 9 -->12', '12'],
    ['<input type="hidden" value="9">12', '12'],
    ['<input value="9" hidden><input type="checkbox" value="9">12', '12'],
    ['<input type="text" value="12">', '12'],
    ['<input value=" 1,234 ">', '1234'],
    ['<table><tr><td>12</td></tr></table>', '12'],
    ['11398889', '11398889'],
  ])('reads %s as %s', (content, number) => {
    const report = read(rewritten(page2021, licensing, `$1$2${content}`));
    expect(report.fields['disclosure.licensing.decisions']).toBe(number);
    expect(told(report, 'lost')).toEqual([]);
  });

  it.each([
    '3<br>4',
    '<p>3</p><p>4</p>',
    '12 34',
    '3万',
    '12<sup>1</sup>',
    '12<sup><b>1</b></sup>',
    '1<sub>2</sub>',
    '12①',
  ])('does not guess at %s', (content) => {
    const report = read(rewritten(page2021, licensing, `$1$2${content}`));
    expect(report.fields['disclosure.licensing.decisions']).toBeUndefined();
    expect(told(report, 'lost').join()).toContain('“行政许可”行“本年处理决定数量”列');
  });

  it('reads labels that are broken over lines and spaced out', () => {
    expect(
      flawsOf(
        page2021
          .replaceAll('商业企业', '商业<br>\n   企业')
          .replaceAll('科研机构', '<p>科</p><p>研</p><p>机</p><p>构</p>')
          .replaceAll('第二十条第（一）项', '第二十条&nbsp;&nbsp;第 (一) 项')
          .replaceAll('现行有效件数', '现行有\n效件')
          .replaceAll('>规章<', '>规章（设区的市、自治州人民政府应提供相关数据）<')
          .replaceAll('1.属于国家秘密', '<p>1、属于</p><p>国家秘密</p>')
          .replaceAll('>总计<', '>总&emsp;计<'),
      ),
    ).toEqual([]);
  });

  it('reads vertical labels, a character a line', () => {
    expect(
      flawsOf(page2021.replaceAll('>（四）无法提供<', '>（<br>四<br>）<br>无<br>法<br>提<br>供<')),
    ).toEqual([]);
  });
});

describe('tables of a web page', () => {
  it('goes by the order of the numbers where the spans of head and rows differ', () => {
    const spans = rewritten(page2021, /<td>(\d+)<\/td>(?=<\/tr>)/g, '<td colspan="3">$1</td>');
    expect(flawsOf(spans.replace(/ colspan="5">法人或其他组织/, ' colspan="7">法人或其他组织'))).toEqual([]);
  });

  it('reads merged label cells that are repeated on every row', () => {
    expect(
      flawsOf(
        rewritten(
          page2021,
          /<tr>(<td>\d\.(?:信访|重复|要求|无正当))/g,
          '<tr><td>三、本年度办理结果</td><td>（五）不予处理</td>$1',
        ),
      ),
    ).toEqual([]);
  });

  it('reads merged label cells that are lost on the following rows', () => {
    expect(flawsOf(page2021.replace(/ rowspan="\d+"/g, ''))).toEqual([]);
    expect(flawsOf(rewritten(page2021, /<tr>(<td>\d\.)/g, '<tr><td></td><td>&nbsp;</td>$1'))).toEqual([]);
  });

  it('reads part two as one table or as four', () => {
    expect(page2021.match(/<table/g)).toHaveLength(3);
    expect(
      flawsOf(rewritten(page2021, /(?=<tr><td[^>]*>第二十条第（[五六八]）项)/g, '</table>\n<table>')),
    ).toEqual([]);
  });

  it('reads a table split over two pages, with its head repeated and a page number between', () => {
    const start = page2021.indexOf('<table', page2021.indexOf('三、收到和处理'));
    const head = page2021.slice(start, page2021.indexOf('<tr><td colspan="3">一、本年新收'));
    expect(head).toContain('法律服务机构');
    expect(
      flawsOf(
        rewritten(page2021, /(?=<tr><td>2\.重复申请)/, `</table><p>— 3 —</p>${head.replaceAll('$', '$$')}`),
      ),
    ).toEqual([]);
    expect(
      flawsOf(
        rewritten(
          page2021,
          /(?=<tr><td>2\.重复申请)/,
          '<tr><td colspan="10">3</td></tr>'.replace('3', '— 3 —'),
        ),
      ),
    ).toEqual([]);
  });

  it('reads the head and the foot of a table where they show, not where they stand', () => {
    const total = /<tr><td[^>]*>四、结转下年度继续办理.*?<\/tr>/.exec(page2021)?.[0] ?? '';
    const moved = page2021.replace(total, '');
    const table = moved.indexOf('<table', moved.indexOf('三、收到和处理'));
    const inFoot = `${moved.slice(0, table)}<table><tfoot>${total}</tfoot>${moved.slice(table + '<table border="1">'.length)}`;
    expect(flawsOf(inFoot)).toEqual([]);
  });

  it('reads tables made of paragraphs', () => {
    const paragraphs = page2021.replace(/<\/?(?:table|tr)[^>]*>/g, '').replace(/<(\/?)td[^>]*>/g, '<$1p>');
    expect(flawsOf(paragraphs)).toEqual([]);
  });

  it('tells a row that the form does not have, and no other row moves', () => {
    const report = read(
      rewritten(page2021, /(?=<tr><td[^>]*>行政强制<)/, '<tr><td>行政检查</td><td>31</td></tr>'),
    );
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual(['“行政检查、31”：格式中没有这一行，没有读入。']);
  });

  it('takes nothing of a row in which a number stands for two rows', () => {
    const report = read(
      rewritten(
        page2021,
        /(<td>1\.信访举报投诉类申请<\/td>)<td>(\d+)<\/td>(.*\n<tr><td>2\.重复申请<\/td>)<td>\d+<\/td>/,
        '$1<td rowspan="2">$2</td>$3',
      ),
    );
    expect(report.fields['requests.declinedRepeat.individual']).toBeUndefined();
    expect(report.fields['requests.declinedRepeat.business']).toBeUndefined();
    expect(told(report, 'lost').join()).toContain('“2.重复申请”行：读到 6 个数');
    expect(differing(report, balanced2021)).toMatchObject({ 'requests.declinedRepeat.research': '' });
  });

  it('passes over hidden rows and cells', () => {
    const hidden = '<tr style="display:none"><td>行政许可</td><td>999</td></tr>';
    expect(flawsOf(rewritten(page2021, /(?=<tr><td[^>]*>行政许可<)/, hidden))).toEqual([]);
    expect(flawsOf(rewritten(page2021, /(<td[^>]*>行政许可<\/td>)/, '$1<td hidden>999</td>'))).toEqual([]);
  });

  it('leaves totals that are blank to be computed', () => {
    expect(
      flawsOf(
        rewritten(page2021, /(、(?:本年新收|上年结转|结转下年度).*)<td>\d+<\/td><\/tr>/g, '$1<td></td></tr>'),
      ),
    ).toEqual([]);
  });

  it('goes by the names of columns that stand in another order', () => {
    const report = read(rewritten(page2021, /(<td>商业企业<\/td>)(<td>科研机构<\/td>)/, '$2$1'));
    expect(report.fields['requests.received.business']).toBe(balanced2021['requests.received.research']);
    expect(report.fields['requests.received.research']).toBe(balanced2021['requests.received.business']);
    expect(told(report, 'lost')).toEqual([]);
  });
});

describe('the page around a report', () => {
  const menu = ['首页', '政务公开', '行政许可', '行政处罚', '示例市2022年政府信息公开工作年度报告']
    .map((item) => `<li><a href="#">${item}</a></li>`)
    .join('');
  const around = `<!DOCTYPE html><html><head><title>示例市2023年政府信息公开工作年度报告-示例市</title>
<style>p { color: red }</style><script>document.write('<p>一、总体情况</p>')</script></head><body>
<div class="header"><a href="/">示例市人民政府</a><ul>${menu}</ul></div>
<nav>政务公开</nav><div class="bread-crumb">当前位置：首页 &gt; 年报</div>
<noscript>请启用脚本</noscript><template><p>一、总体情况</p></template>
<table class="notes"><tr><td>索引号：</td><td>0123-2025-1</td><td>发布机构：</td><td>示例市教育局</td></tr>
<tr><td>名称：</td><td>示例市教育局2024年政府信息公开工作年度报告</td><td>文号：</td><td>无</td></tr></table>
<div>发布时间：2025-01-10 来源：本站 浏览次数：<span>12</span>【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
REPORT
<div><a href="#">打印本页</a> <a href="#">关闭窗口</a></div><p>相关链接</p><ul>${menu}</ul>
<footer>主办：示例市教育局</footer><div class="footer">网站标识码：0000000000</div></body></html>`;

  it('is no part of it', () => {
    const report = read(around.replace('REPORT', page2021));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toHaveLength(2);
    expect(told(report, 'lost').join()).not.toMatch(/政务公开|网站标识码|脚本/);
  });

  it('is no part of a report whose title stands only in its table of notes', () => {
    const untitled = page2021.replace(/<h1>.*<\/h1>/, '');
    expect(differing(read(around.replace('REPORT', untitled)), balanced2021)).toEqual({});
  });

  it('is no part of a report that is not signed', () => {
    const unsigned = page2021.replace(/<p align="right">.*<\/p>/g, '');
    const { fields } = read(around.replace('REPORT', unsigned));
    expect(fields['otherMatters']).toBe(balanced2021['otherMatters']);
    expect(fields['signature.date']).toBeUndefined();
  });

  it('may be one table that lays the whole page out', () => {
    const laidOut = `<table><tr><td colspan="2">首页</td></tr><tr><td><ul>${menu}</ul></td><td>
      <table><tr><td>${page2021}</td></tr></table></td></tr></table>`;
    expect(differing(read(laidOut), balanced2021)).toEqual({});
  });

  it('may be a table with a row for each part', () => {
    const rows = page2021.replace(/(?=<p><strong>|<p align="right">示例)/g, '</td></tr><tr><td>');
    expect(flawsOf(`<table><tr><td>${rows}</td></tr></table>`)).toEqual([]);
  });

  it('may be a shell whose text comes later', () => {
    const shell =
      '<!DOCTYPE html><title>年报</title><div id="app">行政许可 行政处罚</div><script src="app.js"></script>';
    expect(readClipboardHtml(shell)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/只有外壳.*全选并复制.*“粘贴报告”读取。$/) as string }],
    });
    const framed = '<html><body><iframe src="report.html"></iframe></body></html>';
    expect(readClipboardHtml(framed)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('框架') as string }],
    });
  });

  it('may hold no report', () => {
    const items = `<ul>${menu}</ul><p>${'示例市教育局工作动态。'.repeat(60)}</p>`;
    expect(readClipboardHtml(items)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('没有找到年度报告') as string }],
    });
  });
});

describe('markup of other programs', () => {
  it('reads what Word writes', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>一、总体情况</o:Author></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal { margin: 0 } --></style></head><body lang=ZH-CN><div class=WordSection1>${page2021
      .replace(
        /<p><strong>([一二三四五六])、(.*?)<\/strong><\/p>/g,
        "<p class=MsoNormal style='text-indent:-36.0pt'><![if !supportLists]><span style='mso-list:Ignore'>$1、<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]><span>$2<o:p></o:p></span></p>",
      )
      .replace(
        /<td([^>]*)>([^<]*)<\/td>/g,
        "<td width=64$1 style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center><span lang=EN-US\n  style='font-size:9.0pt'>$2<o:p></o:p></span></p></td>",
      )}</div></body></html>`;
    expect(flawsOf(word)).toEqual([]);
  });

  it('reads what WPS and Excel put on the clipboard', () => {
    const excel = `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000009999\r\n<html><body>\r\n<!--StartFragment-->\r\n${page2021
      .replace(/<td([^>]*)>(\d+)<\/td>/g, '<td class=xl65$1 align=right x:num="$2">$2</td>')
      .replace(/<tr>/g, '<tr height=19 style="height:14.0pt">')
      .replace(
        /<\/table>/g,
        '<![if supportMisalignedColumns]><tr height=0 style="display:none"><td width=72></td></tr><![endif]></table>',
      )}\r\n<!--EndFragment-->\r\n</body></html>`;
    expect(flawsOf(excel)).toEqual([]);
  });

  it('reads line breaks in paragraphs as paragraphs, and lines of the file as none', () => {
    const text = (balanced2021['overview'] ?? '').split('\n').join('<br/>　　').replaceAll('，', '，\n');
    const report = read(
      rewritten(page2021, /(一、总体情况<\/strong><\/p>\n)(?:<p>.*<\/p>\n)+/, `$1<div>　　${text}</div>\n`),
    );
    expect(report.fields['overview']).toBe(balanced2021['overview']);
  });
});

describe('encodings of a web page', () => {
  function latin(text: string): Uint8Array {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  }
  const utf8 = new TextEncoder();
  // 一、总体情况 and 公开 in GBK; 一、總體情況 and 公開 in Big5.
  const gbk = '<p>\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6</p><p>\xb9\xab\xbf\xaa</p>';
  const big5 = '<p>\xa4\x40\xa1\x42\xc1\x60\xc5\xe9\xb1\xa1\xaa\x70</p><p>\xa4\xbd\xb6\x7d</p>';

  it.each([
    ['UTF-8', utf8.encode('<p>一、总体情况</p><p>公开</p>'), '公开'],
    ['UTF-8 with a byte order mark', utf8.encode('\ufeff<p>一、总体情况</p><p>公开</p>'), '公开'],
    [
      'UTF-8 that calls itself GB2312',
      utf8.encode('<meta charset=gb2312><p>一、总体情况</p><p>公开</p>'),
      '公开',
    ],
    ['GBK, undeclared', latin(gbk), '公开'],
    [
      'GB2312 by http-equiv',
      latin(`<meta http-equiv="Content-Type" content="text/html; charset=gb2312">${gbk}`),
      '公开',
    ],
    ['GB18030 by meta', latin(`<META CHARSET='gb18030'>${gbk}`), '公开'],
    ['GBK that calls itself UTF-8', latin(`<meta charset="utf-8">${gbk}`), '公开'],
    ['GBK with a wrong label', latin(`<meta charset="gbk-2000">${gbk}`), '公开'],
    ['Big5, undeclared', latin(big5), '公開'],
    ['Big5 by meta', latin(`<meta charset="big5">${big5}`), '公開'],
    ['GBK cut off within a character', latin(`${gbk}<p>\xb9`), '公开'],
  ])('reads %s', (_, bytes, overview) => {
    expect(reportIn(readHtml(bytes)).fields['overview']).toBe(overview);
  });
});

it('reads a page with a broken byte all the same', () => {
  const bytes = Uint8Array.from(
    '<meta charset=gbk><p>\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6</p><p>\xb9\xab\xbf\xaa\xff</p>',
    (character) => character.charCodeAt(0),
  );
  expect(reportIn(readHtml(bytes)).fields['overview']).toMatch(/^公开/);
});

describe('a page that means harm', () => {
  it('is refused where it nests too deep', () => {
    expect(readClipboardHtml(`${'<div>'.repeat(100_000)}一、总体情况`)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('嵌套过深') as string }],
    });
  });

  it('is refused where it has too many cells', () => {
    expect(readClipboardHtml(`<table>${`<tr>${'<td>0'.repeat(1000)}`.repeat(101)}</table>`).ok).toBe(false);
  });

  it('yields text only: what looks like markup stays text', () => {
    const { fields } = read(
      '<p>一、总体情况</p><p>&lt;img src=x onerror=alert(1)&gt;<img src=x onerror=alert(1)></p>',
    );
    expect(fields['overview']).toBe('<img src=x onerror=alert(1)>');
  });
});
