import type { JsonObject } from './parseJson.ts';

/** Turns a document of one version into the next one's. */
export type Migration = (document: JsonObject) => JsonObject;

/** The migrations under the version they start from. Each needs a case in `migrations.test.ts`, which fails without one. */
export const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Brings a document of an older version up to `to`, a version at a time.
 *
 * @example migrate(document, 1, 1) //=> document
 */
export function migrate(
  document: JsonObject,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>> = migrations,
): JsonObject {
  let migrated = document;
  for (let version = from; version < to; version += 1) {
    const step = steps[version];
    if (!step) throw new RangeError(`no migration from version ${version}`);
    migrated = step(migrated);
  }
  return migrated;
}
