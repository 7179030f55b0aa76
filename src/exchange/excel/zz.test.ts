import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { writeExcel } from './writeExcel.ts';
it('w', async () => {
  writeFileSync('/tmp/xl/b2021.xlsx', await writeExcel(balanced2021));
  writeFileSync('/tmp/xl/b2019.xlsx', await writeExcel(balanced2019));
  writeFileSync(
    '/tmp/xl/bad.xlsx',
    await writeExcel({
      ...balanced2021,
      overview: `=1+1\n${'很长的一段文字，'.repeat(400)}\n@x _x0041_ <b>&\u0000`,
      'requests.closed.individual': '50',
      'requests.closed.total': '99',
      'requests.received.individual': '9007199254740991',
      'disputes.review.total': '8',
      'disclosure.administrativeFees.amount': '12345678901.123456',
      'disclosure.rules.issued': '3万',
      'disclosure.licensing.decisions': '',
    }),
  );
});
