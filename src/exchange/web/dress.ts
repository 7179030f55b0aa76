/** What a piece of the report is, by which its looks are chosen. */
export type Role =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'paragraph'
  | 'lead'
  | 'scroller'
  | 'table'
  | 'wideTable'
  | 'caption'
  | 'head'
  | 'group'
  | 'item'
  | 'corner'
  | 'number'
  | 'signature'
  | 'signed';

/** The attributes that give each piece its looks, each text empty or beginning with a space. */
export type Dress = Readonly<Record<Role, string>>;
