import type { ReadingProblem } from '../readingResult.ts';
import { fieldOfItem } from './acknowledged.ts';
import type { JsonValue } from './parseJson.ts';
import { plainValue } from './plainValue.ts';
import { acknowledgedSchema, mostAcknowledged } from './schema.ts';

/** What is taken over of the acknowledged findings of a document. */
export interface AcknowledgedReading {
  readonly fields: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly problems: readonly ReadingProblem[];
}

const kept = new Set(['check', 'cells', 'words', 'reason', 'cellsAtThatTime']);

function lost(place: string, message: string): ReadingProblem {
  return { kind: 'lost', place, message };
}

/** An object without the keys that it should not have, which are told. */
function withoutUnknown(plain: unknown, place: string, problems: ReadingProblem[]): unknown {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return plain;
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(plain)) {
    if (kept.has(key)) known[key] = value;
    else {
      const short = key.length > 40 ? `${key.slice(0, 40)}…` : key;
      problems.push(lost(`${place}.${short}`, `“${short}”不是理由里的项目，没有读取。`));
    }
  }
  return known;
}

/**
 * Reads the acknowledged findings of a document that nobody vouches for. One that is not as it should be is left out
 * and told; of two for the same finding the later counts.
 *
 * @param value the array as it is written, or undefined where the document has none
 * @example readAcknowledged(undefined) //=> { fields: {}, sources: {}, problems: [] }
 */
export function readAcknowledged(value: JsonValue | undefined): AcknowledgedReading {
  const fields: Record<string, string> = {};
  const sources: Record<string, string> = {};
  const problems: ReadingProblem[] = [];
  if (!value) return { fields, sources, problems };
  if (value.type !== 'array') {
    return {
      fields,
      sources,
      problems: [lost('acknowledged', '已写明理由的事项：应是一列理由（[ … ]），没有读取。')],
    };
  }
  if (value.items.length > mostAcknowledged) {
    const message = `已写明理由的事项：有 ${value.items.length} 条，只读取前 ${mostAcknowledged} 条。`;
    problems.push(lost('acknowledged', message));
  }
  value.items.slice(0, mostAcknowledged).forEach((written, index) => {
    const place = `acknowledged.${index}`;
    const item = acknowledgedSchema.safeParse(withoutUnknown(plainValue(written), place, problems));
    if (!item.success) {
      const key = item.error.issues[0]?.path[0];
      const which = key === undefined ? '' : `（${String(key)} 不对）`;
      problems.push(lost(place, `已写明理由的事项：第 ${index + 1} 条不合格式${which}，没有读取。`));
      return;
    }
    const { words, ...rest } = item.data;
    const [field, text] = fieldOfItem({ ...rest, ...(words !== undefined && { words }) });
    if (field in fields) {
      problems.push(lost(place, `已写明理由的事项：第 ${index + 1} 条与前面的重复，只读取后一条。`));
    }
    fields[field] = text;
    sources[field] = place;
  });
  return { fields, sources, problems };
}
