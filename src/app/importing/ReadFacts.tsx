import { formById, forms } from '#report/forms/forms.ts';
import { levels } from '#report/levels.ts';
import { Field } from '#ui/field/Field.tsx';
import { placeWords } from './placeWords.ts';
import { readId } from './showRead.ts';
import type { Correction } from './ReadTable.tsx';
import styles from './ImportReview.module.css';

interface Fact {
  readonly field: string;
  readonly label: string;
  readonly type?: 'date';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

const facts: readonly Fact[] = [
  { field: 'unit.name', label: '单位名称' },
  { field: 'unit.level', label: '单位类别', options: levels },
  { field: 'year', label: '报告年度' },
  {
    field: 'form',
    label: '格式',
    options: forms.map(({ id, name, basis }) => ({ id, label: `${name}（${basis}）` })),
  },
  { field: 'title', label: '标题' },
  { field: 'signature.unit', label: '落款单位' },
  { field: 'signature.date', label: '落款日期', type: 'date' },
];

function wordsFor({ options }: Fact, text: string): string {
  return options?.find(({ id }) => id === text)?.label ?? text;
}

function FactInput({ fact, correction }: { fact: Fact; correction: Correction }) {
  const { field, label, type, options } = fact;
  const { fields, original, sources, pendingForm, onCorrect } = correction;
  const isPending = field === 'form' && pendingForm !== null;
  const text = isPending ? pendingForm : (fields[field] ?? '');
  const source = sources[field];
  const read = wordsFor(fact, original[field] ?? '');
  const note =
    read === ''
      ? '没有读到'
      : `读到“${read}”${source === undefined ? '' : `，${placeWords(formById(fields['form']), field, source)}`}`;
  const id = readId(field);
  return (
    <Field label={label} htmlFor={id} note={isPending ? '正在按这种格式重新读取…' : note}>
      {options ? (
        <select id={id} value={text} onChange={(event) => onCorrect(field, event.target.value)}>
          <option value="">未选择</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={type ?? 'text'}
          value={text}
          autoComplete="off"
          onChange={(event) => onCorrect(field, event.target.value)}
        />
      )}
    </Field>
  );
}

/** Unit, year, form, title and signature as they were read, to be corrected. */
export function ReadFacts({ correction }: { correction: Correction }) {
  return (
    <div className={styles.facts}>
      {facts.map((fact) => (
        <FactInput key={fact.field} fact={fact} correction={correction} />
      ))}
    </div>
  );
}
