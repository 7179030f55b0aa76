import { describe, expect, it } from 'vitest';
import { migrate, migrations, type Migration } from './migrations.ts';
import { parseJson, type JsonObject } from './parseJson.ts';
import { documentVersion } from './schema.ts';

/** Documents of an older version with what they must become, under the version they start from. */
const cases: Readonly<Record<number, { readonly before: string; readonly after: string }>> = {};

function documentOf(text: string): JsonObject {
  const parsing = parseJson(text);
  if (!parsing.ok || parsing.value.type !== 'object') throw new Error(`no document: ${text}`);
  return parsing.value;
}

describe('migrations', () => {
  it('has a migration, and a case here, for every version before this one', () => {
    const older = Array.from({ length: documentVersion - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(migrations)).toEqual(older);
    expect(Object.keys(cases)).toEqual(older);
  });

  it('turns each case into what it must become', () => {
    for (const [version, { before, after }] of Object.entries(cases)) {
      expect(migrate(documentOf(before), Number(version), Number(version) + 1)).toEqual(documentOf(after));
    }
  });

  function adding(key: string): Migration {
    return ({ members }) => ({ type: 'object', members: new Map([...members, [key, { type: 'null' }]]) });
  }
  const steps = { 1: adding('second'), 2: adding('third') };

  it('goes a version at a time, in order', () => {
    expect(migrate(documentOf('{}'), 1, 3, steps)).toEqual(documentOf('{"second": null, "third": null}'));
    expect(migrate(documentOf('{}'), 2, 3, steps)).toEqual(documentOf('{"third": null}'));
  });

  it('leaves a document of this version as it is', () => {
    const document = documentOf('{"version": 3}');
    expect(migrate(document, 3, 3, steps)).toBe(document);
  });

  it('stops at a version without a migration', () => {
    expect(() => migrate(documentOf('{}'), 1, 4, steps)).toThrow('no migration from version 3');
  });
});
