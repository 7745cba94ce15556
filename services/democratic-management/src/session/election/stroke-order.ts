const byStrokes = new Intl.Collator("zh-u-co-stroke");

/** EL-R3 names in the order of the strokes of their surnames (姓氏笔画), then of what follows; who bears the same name goes by id. */
export const inStrokeOrder = <Person extends { readonly id: string; readonly name: string }>(
  people: readonly Person[],
): Person[] =>
  [...people].sort(
    (one, other) => byStrokes.compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
