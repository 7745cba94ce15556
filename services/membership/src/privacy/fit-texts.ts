import { err, ok, type Result } from "@union/kernel";

export type PrivacyTextUnfit = {
  readonly kind: "PrivacyTextUnfit";
  readonly longest: number;
  readonly path: readonly string[];
};

/** Texts without outer blanks, each 1 to its longest number of characters. */
export function fitTexts<Field extends string>(
  given: Readonly<Record<NoInfer<Field>, string>>,
  longest: Readonly<Record<Field, number>>,
): Result<Record<Field, string>, PrivacyTextUnfit> {
  const texts: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(longest) as Field[]) {
    const text = given[field].trim();
    const length = [...text].length;
    if (length < 1 || length > longest[field])
      return err({ kind: "PrivacyTextUnfit", longest: longest[field], path: [field] });
    texts[field] = text;
  }
  return ok(texts as Record<Field, string>);
}

/** How a record is called where it is told: by its number, since its title may say whom it concerns. */
export const numberOf = (id: string): string => `№ ${id.slice(-8).toUpperCase()}`;
