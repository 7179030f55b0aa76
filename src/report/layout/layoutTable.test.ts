import { describe, expect, it } from 'vitest';
import { cellsOf } from '../forms/cells.ts';
import { form2019 } from '../forms/form2019.ts';
import { form2021 } from '../forms/form2021.ts';
import { forms } from '../forms/forms.ts';
import type { Form, TableId } from '../forms/form.ts';
import { layoutTable, type PaperBlock, type PaperRow, type PaperTable } from './layoutTable.ts';

function paper(form: Form, id: TableId): PaperTable {
  const part = form.parts.find((each) => each.id === id);
  if (!part || !('table' in part)) throw new Error(`no table ${id}`);
  return layoutTable(part.table);
}

/** A row as its labels with width × height, and its numbers as a count: `规章 1×1 | 3 numbers`. */
function drawn({ cells }: PaperRow): string {
  const labels = cells.flatMap((cell) =>
    cell.kind === 'number' ? [] : [`${cell.text} ${cell.colSpan}×${cell.rowSpan}`],
  );
  const widths = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.colSpan] : []));
  return [...labels, ...(widths.length > 0 ? [widths.join(' ')] : [])].join(' | ');
}

function widthsOf(rows: readonly PaperRow[], width: number): readonly number[] {
  const taken = rows.map(() => Array.from({ length: width }, () => 0));
  rows.forEach(({ cells }, top) => {
    let left = 0;
    for (const { colSpan, rowSpan } of cells) {
      while ((taken[top]?.[left] ?? 1) > 0 && left < width) left += 1;
      for (let row = top; row < top + rowSpan; row += 1) {
        for (let column = left; column < left + colSpan; column += 1) {
          const line = taken[row];
          if (!line || column >= width) throw new Error(`a cell of row ${top} sticks out`);
          line[column] = (line[column] ?? 0) + 1;
        }
      }
    }
  });
  return taken.flat();
}

describe('layoutTable', () => {
  it('draws part two of the 2021 form over four columns', () => {
    const { labelColumns, numberColumns, blocks } = paper(form2021, 'disclosure');
    expect([labelColumns, numberColumns]).toEqual([1, 3]);
    expect(blocks.map(({ head, body }) => [head.map(drawn), body.map(drawn)])).toEqual([
      [
        ['第二十条第（一）项 4×1', '信息内容 1×1 | 本年制发件数 1×1 | 本年废止件数 1×1 | 现行有效件数 1×1'],
        ['规章 1×1 | 1 1 1', '行政规范性文件 1×1 | 1 1 1'],
      ],
      [['第二十条第（五）项 4×1', '信息内容 1×1 | 本年处理决定数量 3×1'], ['行政许可 1×1 | 3']],
      [
        ['第二十条第（六）项 4×1', '信息内容 1×1 | 本年处理决定数量 3×1'],
        ['行政处罚 1×1 | 3', '行政强制 1×1 | 3'],
      ],
      [
        ['第二十条第（八）项 4×1', '信息内容 1×1 | 本年收费金额（单位：万元） 3×1'],
        ['行政事业性收费 1×1 | 3'],
      ],
    ]);
  });

  it('draws part two of the 2019 form, two columns of which take the width of three', () => {
    const { blocks } = paper(form2019, 'disclosure');
    expect(blocks.slice(3).map(({ head, body }) => [head.map(drawn), body.map(drawn)])).toEqual([
      [
        ['第二十条第（八）项 4×1', '信息内容 1×1 | 上一年项目数量 1×1 | 本年增/减 2×1'],
        ['行政事业性收费 1×1 | 1 2'],
      ],
      [
        ['第二十条第（九）项 4×1', '信息内容 1×1 | 采购项目数量 1×1 | 采购总金额 2×1'],
        ['政府集中采购 1×1 | 1 2'],
      ],
    ]);
  });

  it('draws the head of part three in three rows, beside its corner', () => {
    const { labelColumns, numberColumns, blocks } = paper(form2021, 'requests');
    expect([labelColumns, numberColumns]).toEqual([3, 7]);
    expect(blocks.map(({ head }) => head.map(drawn))).toEqual([
      [
        '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3 | 申请人情况 7×1',
        '自然人 1×2 | 法人或其他组织 5×1 | 总计 1×2',
        '商业企业 1×1 | 科研机构 1×1 | 社会公益组织 1×1 | 法律服务机构 1×1 | 其他 1×1',
      ],
    ]);
  });

  it('draws the rows of part three merged under their headings', () => {
    const numbers = '1 1 1 1 1 1 1';
    expect(paper(form2021, 'requests').blocks[0]?.body.map(drawn)).toEqual([
      `一、本年新收政府信息公开申请数量 3×1 | ${numbers}`,
      `二、上年结转政府信息公开申请数量 3×1 | ${numbers}`,
      `三、本年度办理结果 1×22 | （一）予以公开 2×1 | ${numbers}`,
      `（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2×1 | ${numbers}`,
      `（三）不予公开 1×8 | 1.属于国家秘密 1×1 | ${numbers}`,
      `2.其他法律行政法规禁止公开 1×1 | ${numbers}`,
      `3.危及“三安全一稳定” 1×1 | ${numbers}`,
      `4.保护第三方合法权益 1×1 | ${numbers}`,
      `5.属于三类内部事务信息 1×1 | ${numbers}`,
      `6.属于四类过程性信息 1×1 | ${numbers}`,
      `7.属于行政执法案卷 1×1 | ${numbers}`,
      `8.属于行政查询事项 1×1 | ${numbers}`,
      `（四）无法提供 1×3 | 1.本机关不掌握相关政府信息 1×1 | ${numbers}`,
      `2.没有现成信息需要另行制作 1×1 | ${numbers}`,
      `3.补正后申请内容仍不明确 1×1 | ${numbers}`,
      `（五）不予处理 1×5 | 1.信访举报投诉类申请 1×1 | ${numbers}`,
      `2.重复申请 1×1 | ${numbers}`,
      `3.要求提供公开出版物 1×1 | ${numbers}`,
      `4.无正当理由大量反复申请 1×1 | ${numbers}`,
      `5.要求行政机关确认或重新出具已获取信息 1×1 | ${numbers}`,
      `（六）其他处理 1×3 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1×1 | ${numbers}`,
      `2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 1×1 | ${numbers}`,
      `3.其他 1×1 | ${numbers}`,
      `（七）总计 2×1 | ${numbers}`,
      `四、结转下年度继续办理 3×1 | ${numbers}`,
    ]);
  });

  it('draws 其他处理 of the 2019 form as one row', () => {
    const rows = paper(form2019, 'requests').blocks[0]?.body.map(drawn) ?? [];
    expect(rows).toHaveLength(23);
    expect(rows[2]).toContain('三、本年度办理结果 1×20 |');
    expect(rows[20]).toBe('（六）其他处理 2×1 | 1 1 1 1 1 1 1');
  });

  it('draws part four as fifteen numbers under three rows of head', () => {
    const { labelColumns, numberColumns, blocks } = paper(form2021, 'disputes');
    expect([labelColumns, numberColumns]).toEqual([0, 15]);
    const outcomes = '结果维持 1×1 | 结果纠正 1×1 | 其他结果 1×1 | 尚未审结 1×1 | 总计 1×1';
    const tall = outcomes.replaceAll('1×1', '1×2');
    expect(blocks.map(({ head, body }) => [head.map(drawn), body.map(drawn)])).toEqual([
      [
        [
          '行政复议 5×1 | 行政诉讼 10×1',
          `${tall} | 未经复议直接起诉 5×1 | 复议后起诉 5×1`,
          `${outcomes} | ${outcomes}`,
        ],
        ['1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
      ],
    ]);
  });

  it('tells a heading over columns or rows from one for a single one', () => {
    const block = paper(form2021, 'requests').blocks[0];
    function scopeOf(rows: readonly PaperRow[], text: string): string | undefined {
      const cell = rows
        .flatMap(({ cells }) => cells)
        .find((each) => each.kind === 'head' && each.text === text);
      return cell?.kind === 'head' ? cell.scope : undefined;
    }
    expect(
      ['申请人情况', '法人或其他组织', '自然人'].map((text) => scopeOf(block?.head ?? [], text)),
    ).toEqual(['colgroup', 'colgroup', 'col']);
    expect(['三、本年度办理结果', '1.属于国家秘密'].map((text) => scopeOf(block?.body ?? [], text))).toEqual([
      'rowgroup',
      'row',
    ]);
  });

  describe.each(forms.map((form) => [form.id, form] as const))('in the %s form', (_, form) => {
    const tables = form.parts.flatMap((part) => ('table' in part ? [layoutTable(part.table)] : []));
    const blocks: readonly (readonly [PaperBlock, number])[] = tables.flatMap((table) =>
      table.blocks.map((block) => [block, table.labelColumns + table.numberColumns] as const),
    );

    it('covers the paper without a gap or an overlap', () => {
      for (const [{ head, body }, width] of blocks) {
        for (const rows of [head, body]) expect(new Set(widthsOf(rows, width))).toEqual(new Set([1]));
      }
    });

    it('has every cell once, in the order of the form', () => {
      const names = blocks.flatMap(([{ body }]) =>
        body.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'number' ? [cell.cell] : []))),
      );
      expect(names).toEqual([...cellsOf(form).keys()]);
    });
  });
});
