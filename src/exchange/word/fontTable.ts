/** Each font of an official document with one that most computers have, and how it looks where both are missing. */
const substitutes = [
  ['方正小标宋简体', '华文中宋', 'roman'],
  ['仿宋_GB2312', '仿宋', 'modern'],
  ['楷体_GB2312', '楷体', 'modern'],
  ['黑体', 'SimHei', 'modern'],
  ['宋体', 'SimSun', 'roman'],
] as const;

/** The part of a Word file that says what to take in place of a missing font. */
export function fontTable(): string {
  const fonts = substitutes.map(
    ([name, substitute, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`,
  ].join('');
}
