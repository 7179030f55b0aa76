import type { ReadFigures } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { cellsOf } from '../forms/cells.ts';
import { nameOf } from './amounts.ts';
import { areEqual, differenceOf, inTenThousands, readAmount, writeAmount, type Fee } from './fees.ts';

const cell = 'disclosure.administrativeFees.amount';

/** What a text says of 行政事业性收费, held against the amount of the table. */
export function feeFinding(
  { form, fields, figures }: ReadFigures,
  field: string,
  fee: Fee,
): readonly Finding[] {
  const reading = figures.readings.get(cell);
  if (cellsOf(form).get(cell)?.kind !== 'amount' || reading?.state !== 'number') return [];
  const meant = readAmount(reading.number);
  const said = inTenThousands(fee.amount, fee.unit);
  if (!meant || areEqual(meant, said)) return [];
  const text = fields[field] ?? '';
  const { numeral, start, end } = fee;
  const inYuan = { ...meant, units: meant.units * 10_000n };
  const written = writeAmount(fee.unit === '元' ? inYuan : meant);
  return [
    {
      id: 'text.number',
      severity: 'warning',
      cells: [field, cell],
      message: `“${text.slice(start, end)}”与表中的数不同：${nameOf(form, [cell])}为 ${writeAmount(meant)}，相差 ${writeAmount(differenceOf(meant, said))}。`,
      remedy: '请核对后更正文中或表中的金额。',
      quote: { field, start, end },
      fixes: [
        {
          label: `文中改为 ${written}`,
          patch: { [field]: text.slice(0, numeral.start) + written + text.slice(numeral.end) },
        },
      ],
    },
  ];
}
