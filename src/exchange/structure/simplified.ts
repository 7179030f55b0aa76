/** The traditional characters of the form's own wording, each followed by its simplified one. */
const pairs =
  '規规範范檔档許许處处罰罚強强項项對对務务業业費费數数購购總总額额請请結结轉转機机構构會会組组織织' +
  '關关類类內内過过執执為为確确認认獲获現现沒没製制補补訪访舉举報报訴诉複复復复無无當当開开與与續续' +
  '辦办議议訟讼維维糾纠審审經经後后單单萬万屬属國国穩稳權权護护詢询據据條条該该區区發发廢废億亿實实' +
  '體体況况動动應应題题進进問问書书傳传計计們们級级廳厅縣县鄉乡鎮镇東东門门' +
  '於于覆复採采減减產产專专資资訊讯網网紀纪錄录個个決决號号臺台監监係系納纳繼继繳缴設设這这針针寫写';

const table = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) table.set(pairs.charAt(index), pairs.charAt(index + 1));

/** Words that a conversion of whole texts to traditional script also puts in place of the form's own. */
const words: readonly (readonly [RegExp, string])[] = [
  [/资讯/g, '信息'],
  [/专案/g, '项目'],
  [/规范性档案/g, '规范性文件'],
];

/**
 * Official wording in traditional characters as simplified, and in the form's own words. Other characters stay.
 *
 * @example simplified('規範性檔案') //=> '规范性文件'
 */
export function simplified(text: string): string {
  const plain = text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
  return words.reduce((result, [from, to]) => result.replace(from, to), plain);
}
