import { useRef, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { formForYear } from '#report/forms/forms.ts';
import { levels } from '#report/levels.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { goToDraft } from '../address.ts';
import { reportYearAt } from './reportYearAt.ts';

/** Asks what a new report needs to begin: unit, level and year. The year picks the form. */
export default function NewReportDialog({ onClose }: { onClose: () => void }) {
  const [unit, setUnit] = useState('');
  const [level, setLevel] = useState('');
  const [year, setYear] = useState(() => String(reportYearAt(new Date())));
  const [isMissing, setIsMissing] = useState(false);
  const unitInput = useRef<HTMLInputElement>(null);
  const form = /^\d{4}$/.test(year) ? formForYear(Number(year)) : null;

  function create(): void {
    if (!form) return;
    const name = unit.trim();
    if (name === '') {
      setIsMissing(true);
      unitInput.current?.focus();
      return;
    }
    const id = drafts.create({
      form: form.id,
      year,
      'unit.name': name,
      'unit.level': level,
      title: proposedTitle(name, year),
      'signature.unit': name,
    });
    onClose();
    goToDraft(id);
  }

  return (
    <Dialog
      title="新建年报"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" form="new-report" disabled={!form}>
            创建
          </Button>
        </>
      }
    >
      <form
        id="new-report"
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Field
          label="单位名称"
          htmlFor="new-unit"
          note="必填。写全称，将用于标题和落款，之后可以改。"
          error={isMissing ? '请填写单位名称，标题和落款都要用它。' : null}
        >
          <input
            ref={unitInput}
            id="new-unit"
            value={unit}
            onChange={(event) => {
              setUnit(event.target.value);
              setIsMissing(false);
            }}
            autoComplete="off"
            aria-required
            aria-invalid={isMissing}
            aria-describedby={isMissing ? errorIdOf('new-unit') : undefined}
          />
        </Field>
        <Field label="单位类别" htmlFor="new-level">
          <select id="new-level" value={level} onChange={(event) => setLevel(event.target.value)}>
            <option value="">未选择</option>
            {levels.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field
          label="报告年度"
          htmlFor="new-year"
          error={form ? null : '请填写 2019 年或以后的四位年度。'}
          note={form ? `使用${form.name}（${form.basis}）。` : ''}
        >
          <input
            id="new-year"
            inputMode="numeric"
            value={year}
            onChange={(event) => setYear(event.target.value.normalize('NFKC').trim())}
            autoComplete="off"
            aria-invalid={!form}
            aria-describedby={form ? undefined : errorIdOf('new-year')}
          />
        </Field>
      </form>
    </Dialog>
  );
}
