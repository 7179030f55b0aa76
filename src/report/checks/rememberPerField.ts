/**
 * `compute` with its last result for each field remembered. A text does not change while numbers are typed, so what
 * follows from texts alone is computed once and not at every key press.
 *
 * @param compute a pure function of a field's name, its text and other texts
 * @example const lengthOf = rememberPerField((field, text) => text.length)
 */
export function rememberPerField<Result>(
  compute: (field: string, ...texts: readonly string[]) => Result,
): (field: string, ...texts: readonly string[]) => Result {
  const last = new Map<string, { readonly texts: readonly string[]; readonly result: Result }>();
  return (field, ...texts) => {
    const known = last.get(field);
    if (known?.texts.length === texts.length && known.texts.every((text, index) => text === texts[index])) {
      return known.result;
    }
    const result = compute(field, ...texts);
    last.set(field, { texts, result });
    return result;
  };
}
