import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from './shell.mjs';

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.tsx?$/.test(file),
);

it('no pattern looks behind: Safari 16.0 refuses the whole script for one', () => {
  expect(sources.length).toBeGreaterThan(100);
  const behind = sources.filter((file) =>
    /\(\?<[=!]/.test(readFileSync(join(projectRoot, 'src', file), 'utf8')),
  );
  expect(behind).toEqual([]);
});
