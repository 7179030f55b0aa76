import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Field } from '#ui/field/Field.tsx';
import type { SameUnits } from './compareUnits.ts';
import { mostUnits, readUnits } from './expectedUnits.ts';
import { setUnits, useOverview } from './overviewStore.ts';
import { unitKey } from './unitKey.ts';
import styles from './UnitsDialog.module.css';

function noteOf(text: string): string {
  const { names, repeated } = readUnits(text);
  if (names.length === 0) return '还没有单位。';
  const most = names.length >= mostUnits ? `，最多 ${mostUnits} 个，其余没有读入` : '';
  return `共 ${names.length} 个单位${repeated > 0 ? `，另有 ${repeated} 行重复，已合并` : ''}${most}。`;
}

/** Which names in files stand for a unit of the list, to be taken back. */
function SameNames({ same, onChange }: { same: SameUnits; onChange: (same: SameUnits) => void }) {
  const pairs = Object.entries(same);
  if (pairs.length === 0) return null;
  return (
    <div>
      <p>认作同一单位的名称：</p>
      <ul className={styles.same}>
        {pairs.map(([name, unit]) => (
          <li key={name}>
            {name} ＝ {unit}
            <Button
              look="quiet"
              aria-label={`不再把 ${name} 认作 ${unit}`}
              onClick={() => onChange(Object.fromEntries(pairs.filter(([other]) => other !== name)))}
            >
              取消
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the list of units that must report. */
export function UnitsDialog({ onClose }: { onClose: () => void }) {
  const units = useOverview((state) => state.units);
  const [text, setText] = useState(units.text);
  const [same, setSame] = useState(units.same);

  function save(): void {
    // What was said of a unit that is no longer on the list goes with it.
    const listed = new Set(readUnits(text).names.map(unitKey));
    const kept = Object.entries(same).filter(([, unit]) => listed.has(unit));
    setUnits({ text, same: Object.fromEntries(kept) });
    onClose();
  }

  return (
    <Dialog
      title="应报单位名单"
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" onClick={save}>
            保存名单
          </Button>
        </>
      }
    >
      <p>
        每行一个单位，可以从 Excel 或 WPS
        表格复制粘贴，带不带序号都可以。名称按去掉空格、统一全角半角后比较。名单保存在本机的这个浏览器里，下次还在。
      </p>
      <Field label="名单" htmlFor="expected-units" note={noteOf(text)}>
        <textarea
          id="expected-units"
          className={styles.list}
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
        />
      </Field>
      <SameNames same={same} onChange={setSame} />
    </Dialog>
  );
}
