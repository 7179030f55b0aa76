import { useMemo, useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Field } from '#ui/field/Field.tsx';
import type { SameUnits } from './compareUnits.ts';
import { mostUnits, readUnits, type UnitList } from './expectedUnits.ts';
import { setUnits, useOverview } from './overviewStore.ts';
import { unitKey } from './unitKey.ts';
import styles from './UnitsDialog.module.css';

/** So many lines without a unit are shown at most. */
const mostUnread = 50;

function noteOf({ names, repeated }: UnitList): string {
  if (names.length === 0) return '还没有单位。';
  const most = names.length >= mostUnits ? `，最多 ${mostUnits} 个，其余没有读入` : '';
  return `共 ${names.length} 个单位${repeated > 0 ? `，另有 ${repeated} 处重复，已合并` : ''}${most}。`;
}

/** The lines that name no unit, for a person to see that none is missing. */
function UnreadLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{lines.length} 行没有当作单位</summary>
      <p>标题、分类、合计等不算单位。如果其中有单位，请让它单独占一行，写全名称。</p>
      <ul>
        {lines.slice(0, mostUnread).map((line, index) => (
          // The same line may occur twice.
          <li key={index}>{line}</li>
        ))}
        {lines.length > mostUnread && <li>……其余 {lines.length - mostUnread} 行</li>}
      </ul>
    </details>
  );
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
  const list = useMemo(() => readUnits(text), [text]);

  function save(): void {
    // What was said of a unit that is no longer on the list goes with it.
    const listed = new Set(list.names.map(unitKey));
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
        每行一个单位，或用顿号隔开；可以从 Excel 或 WPS
        表格复制粘贴，带不带标题、表头、序号、分类都可以。名称按去掉空格、统一全角半角后比较。名单保存在本机的这个浏览器里，下次还在。
      </p>
      <Field label="名单" htmlFor="expected-units" note={noteOf(list)}>
        <textarea
          id="expected-units"
          className={styles.list}
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
        />
      </Field>
      <UnreadLines lines={list.unread} />
      <SameNames same={same} onChange={setSame} />
    </Dialog>
  );
}
