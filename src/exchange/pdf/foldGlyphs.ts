// A font draws ⼈ and 人 with one glyph, and a PDF may name it after either. Unicode's EquivalentUnifiedIdeograph for
// the CJK radicals, in pairs; the Kangxi radicals are the ideographs' compatibility forms. The last two pairs are not
// Unicode's: with Noto CJK all of GB 2312 reads back right but for them.
const radicals = new Map(
  (
    '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ' +
    '⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ' +
    '⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ' +
    '⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ' +
    '⼾户 㬵胶'
  )
    .split(' ')
    .map((pair) => Array.from(pair) as [string, string]),
);

/**
 * The characters that were printed, where a PDF names their glyphs after radicals, compatibility ideographs or
 * ligatures of the same shape. Full-width forms and everything else stay.
 *
 * @example foldGlyphs('⼈⺠') //=> '人民'
 */
export function foldGlyphs(text: string): string {
  return text.replace(
    /[\u2E80-\u2FD5\u3B35\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/gu,
    (glyph) => radicals.get(glyph) ?? glyph.normalize('NFKC'),
  );
}
