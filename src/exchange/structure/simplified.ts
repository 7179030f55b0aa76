/** The traditional characters of the form's own wording, each followed by its simplified one. */
const pairs =
  '規规範范檔档許许處处罰罚強强項项對对務务業业費费數数購购總总額额請请結结轉转機机構构會会組组織织' +
  '關关類类內内過过執执為为確确認认獲获現现沒没製制補补訪访舉举報报訴诉複复復复無无當当開开與与續续' +
  '辦办議议訟讼維维糾纠審审經经後后單单萬万屬属國国穩稳權权護护詢询據据條条該该區区發发廢废億亿實实' +
  '體体況况動动應应題题進进問问書书傳传計计們们級级廳厅縣县鄉乡鎮镇東东門门書书';

const table = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) table.set(pairs.charAt(index), pairs.charAt(index + 1));

/**
 * Official wording in traditional characters as simplified. Other characters stay.
 *
 * @example simplified('規章') //=> '规章'
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
}
