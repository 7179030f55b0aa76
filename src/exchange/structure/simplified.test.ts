import { expect, it } from 'vitest';
import { forms } from '#report/forms/forms.ts';
import { formLabels } from './formLabels.ts';
import { labelKey } from './labelKey.ts';
import { partHeading } from './partHeading.ts';
import { simplified } from './simplified.ts';

it.each([
  '規章',
  '規範性檔案',
  '行政規範性檔案',
  '行政許可',
  '行政處罰',
  '行政強制',
  '行政事業性收費',
  '政府集中採購',
  '商業企業',
  '科研機構',
  '社會公益組織',
  '法律服務機構',
  '一、本年新收政府資訊公開申請數量',
  '二、上年結轉政府信息公開申請數量',
  '三、本年度辦理結果',
  '（一）予以公開',
  '（二）部分公開',
  '1.屬於國家秘密',
  '3.危及「三安全一穩定」',
  '4.保護第三方合法權益',
  '5.屬於三類內部事務資訊',
  '7.屬於行政執法案卷',
  '8.屬於行政查詢事項',
  '（四）無法提供',
  '2.沒有現成信息需要另行製作',
  '3.補正後申請內容仍不明確',
  '（五）不予處理',
  '1.信訪舉報投訴類申請',
  '2.重複申請',
  '3.要求提供公開出版物',
  '4.無正當理由大量反覆申請',
  '5.要求行政機關確認或重新出具已獲取信息',
  '（七）總計',
  '四、結轉下年度繼續辦理',
  '未經復議直接起訴',
  '復議後起訴',
  '結果維持',
  '結果糾正',
  '尚未審結',
])('knows the label %s', (label) => {
  expect(forms.some((form) => formLabels(form).has(labelKey(label)))).toBe(true);
});

it.each([
  ['一、總體情況', 'overview'],
  ['二、主動公開政府資訊情況', 'disclosure'],
  ['三、收到和處理政府資訊公開申請情況', 'requests'],
  ['四、政府資訊公開行政復議、行政訴訟情況', 'disputes'],
  ['五、存在的主要問題及改進情況', 'problems'],
  ['六、其他需要報告的事項', 'otherMatters'],
])('knows the heading %s', (heading, part) => {
  expect(partHeading(heading)?.part).toBe(part);
});

it('leaves other characters as they are', () => {
  expect(simplified('示例市教育局 12 abc')).toBe('示例市教育局 12 abc');
});
