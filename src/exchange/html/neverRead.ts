import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are no text of the page or were struck out of it, and those that lead around a site. */
const elements = new Set(
  (
    'head script style template noscript iframe frameset object embed applet svg math canvas audio video img ' +
    'input select datalist textarea button dialog del s strike nav footer aside'
  ).split(' '),
);
const roles = new Set(['navigation', 'contentinfo', 'search', 'complementary', 'dialog']);
const around =
  /^(?:nav|navbar|navigation|menu|main-?nav|top-?nav|side-?bar|side-?nav|bread-?crumbs?|crumbs?|footer|foot|page-?foot(?:er)?|copyright|share|tool-?bar)$/i;
const longestAround = 5000;

export function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** Whether more than so many characters of text stand in an element, or words that only a report has. */
function holdsReport(element: Element): boolean {
  let text = '';
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...element.childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value;
    else if ('childNodes' in node) open.push(...node.childNodes);
    if (text.length > longestAround) return true;
  }
  return /总体情况|總體情況|结转下年度|結轉下年度|报告的事项/.test(text);
}

/**
 * Whether nothing in an element is read: what the page does not show, what is no text, and what stands around the
 * report, by its element, role or class.
 */
export function isNeverRead(element: Element): boolean {
  if (elements.has(element.tagName)) return true;
  const { attrs } = element;
  if (attrs.length === 0) return false;
  if (attrs.some(({ name }) => name === 'hidden')) return true;
  const style = attributeOf(element, 'style').replace(/\s+/g, '').toLowerCase();
  if (
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|text-decoration[\w-]*:[^;]*line-through)/.test(
      style,
    )
  )
    return true;
  if (roles.has(attributeOf(element, 'role'))) return true;
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.split(/\s+/);
  return element.tagName !== 'body' && names.some((name) => around.test(name)) && !holdsReport(element);
}
