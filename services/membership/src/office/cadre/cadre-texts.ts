import { err, ok, type Result } from "@union/kernel";

export type CadreTextUnfit = {
  readonly kind: "CadreTextUnfit";
  readonly longest: number;
  readonly path: readonly string[];
};

/** Texts without outer blanks, each 1 to its longest number of characters. */
export function cadreTexts<Field extends string>(
  given: Readonly<Record<NoInfer<Field>, string>>,
  longest: Readonly<Record<Field, number>>,
): Result<Record<Field, string>, CadreTextUnfit> {
  const texts: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(longest) as Field[]) {
    const text = given[field].trim();
    const length = [...text].length;
    if (length < 1 || length > longest[field])
      return err({ kind: "CadreTextUnfit", longest: longest[field], path: [field] });
    texts[field] = text;
  }
  return ok(texts as Record<Field, string>);
}
