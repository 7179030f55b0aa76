import { describe, expect, it } from 'vitest';
import { foundFiles, isLitter } from './foundFiles.ts';

describe('foundFiles', () => {
  it('names a file of a folder by its path, and one chosen alone by its name', () => {
    const inFolder = new File([], '教育局.docx');
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: '报送/市直/教育局.docx' });
    const paths = foundFiles([inFolder, new File([], '水利局.json')]).map(({ path }) => path);
    expect(paths).toEqual(['报送/市直/教育局.docx', '水利局.json']);
  });

  it.each(['报送/~$教育局.docx', '报送/.DS_Store', 'Thumbs.db', '报送/__MACOSX/教育局.docx', 'desktop.ini'])(
    'passes over %s, which nobody put there',
    (path) => {
      expect(isLitter(path)).toBe(true);
    },
  );

  it('takes what only resembles those', () => {
    expect(isLitter('报送/教育局~$.docx')).toBe(false);
  });
});
