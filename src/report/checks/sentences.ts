export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** What a colon before it introduces: 上年问题整改情况：… */
  readonly heading: string;
}

/** Titles of documents, words of others and addresses say nothing themselves. Their places are kept. */
export function withoutQuotations(text: string): string {
  return text.replace(/《[^《》]*》|“[^“”]*”|〔[^〕]*〕|https?:[^\s,。;)]*|\([^()]*\)/g, (quoted) =>
    '□'.repeat(quoted.length),
  );
}

/** A number, perhaps with a heading on the same line: （一）主动公开方面 2022年，… */
const beginning =
  /^\s*(?:(?:□+|[一二三四五六七八九十\d]+[、.])(?:[^,。;:\s]{2,20}(?:情况|方面|公开|管理|建设|保障)\s+)?|第?[一二三四五六七八九十]+(?:是|方面)[,:]?)?\s*/;

/** The sentences of a text with half-width signs, without the numbers before them; a colon ends one too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading = '';
  for (const { 0: found, index } of text.matchAll(/[^。;:!?\n]+[。;:!?\n]?/g)) {
    const [numbering = ''] = beginning.exec(found) ?? [];
    sentences.push({ text: found.slice(numbering.length), start: index + numbering.length, heading });
    heading = found.endsWith(':') ? found : '';
  }
  return sentences;
}
