import { describe, expect, it } from 'vitest';
import { createGlanceReader } from './glanceReader.ts';

/** A file whose content the system does not hand over any more. */
function fileThatFails(name: string): File {
  const file = new File(['{}'], '年报.json');
  file.arrayBuffer = () => Promise.reject(new DOMException('', name));
  return file;
}

async function toldOf(name: string): Promise<string> {
  const glance = await createGlanceReader().read({ file: fileThatFails(name), path: '报送/年报.json' });
  if (glance.kind !== 'unreadable') throw new Error('it was read');
  return glance.problems.map(({ message }) => message).join('');
}

describe('a file that cannot be read any more', () => {
  it('is told as one that changed after it was chosen, which is to be chosen again', async () => {
    expect(await toldOf('NotReadableError')).toMatch(/选择之后.*改动.*请重新选择/);
  });

  it('is told as one that is gone where it is', async () => {
    const told = await toldOf('NotFoundError');
    expect(told).toContain('移动或删除');
    expect(told).not.toContain('改动');
  });
});
