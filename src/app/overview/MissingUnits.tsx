import { flushSync } from 'react-dom';
import { Button } from '#ui/button/Button.tsx';
import { addressOfRow } from './addressOfRow.ts';
import { focusCompleteness } from './Completeness.tsx';
import { nearFiles, type Comparison, type NearFile } from './compareUnits.ts';
import { MoreRows } from './MoreRows.tsx';
import { nameOf } from './OverviewRow.tsx';
import { setUnits, useOverview } from './overviewStore.ts';
import { unitKey } from './unitKey.ts';
import styles from './Overview.module.css';

const reasons: Readonly<Record<NearFile['nearness'], string>> = {
  file: '文件名里有这个单位',
  shorter: '名称像是全称和简称',
  oneSign: '只差一个字',
};

function NearFileItem({ unit, near }: { unit: string; near: NearFile }) {
  const units = useOverview((state) => state.units);
  const { row, nearness } = near;
  const name = nameOf(row);
  return (
    <li>
      <a href={addressOfRow(row.id)}>{name}</a>
      <span className={styles.reason}>{reasons[nearness]}</span>
      {nearness !== 'file' && (
        <Button
          look="quiet"
          aria-label={`就是它：${name} 就是 ${unit}`}
          onClick={() => {
            flushSync(() => setUnits({ ...units, same: { ...units.same, [unitKey(name)]: unitKey(unit) } }));
            // The button is gone with its row.
            focusCompleteness();
          }}
        >
          就是它
        </Button>
      )}
    </li>
  );
}

function MissingUnit({ unit, comparison }: { unit: string; comparison: Comparison }) {
  const near = nearFiles(unit, comparison);
  return (
    <tr>
      <th scope="row">{unit}</th>
      <td data-label="可能是">
        {near.length === 0 ? (
          <span className={styles.none}>没有相近的文件</span>
        ) : (
          <ul className={styles.near}>
            {near.map((each) => (
              <NearFileItem key={each.row.id} unit={unit} near={each} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** The units that have no file, with the files that may be theirs. */
export function MissingUnits({ comparison }: { comparison: Comparison }) {
  const query = useOverview((state) => state.query);
  const most = useOverview((state) => state.most);
  const { missing } = comparison;
  const words = unitKey(query);
  const found = missing.filter((unit) => unitKey(unit).includes(words));
  if (found.length === 0) {
    return (
      <p className={styles.nothing}>{missing.length === 0 ? '没有缺报的单位。' : '没有符合条件的单位。'}</p>
    );
  }
  return (
    <>
      <table className={styles.table} aria-label="缺报单位">
        <thead>
          <tr>
            <th scope="col">缺报单位</th>
            <th scope="col">可能是</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((unit) => (
            <MissingUnit key={unit} unit={unit} comparison={comparison} />
          ))}
        </tbody>
      </table>
      <MoreRows drawn={most} all={found.length} />
    </>
  );
}
