import { type Stored, stored } from "../graph/stored.js";

/** The languages of the console, Chinese first. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];
/** How large text is: as usual, or a quarter larger. */
export const typeSizes = ["usual", "large"] as const;
export type TypeSize = (typeof typeSizes)[number];

/** What the browser kept under `key`, or null where it keeps nothing (private windows may refuse). */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A choice of the reader that his browser remembers. */
function remembered<T extends string>(
  key: string,
  isOne: (text: string) => text is T,
  first: T,
): Stored<T> {
  const before = kept(key);
  const value = stored<T>(before !== null && isOne(before) ? before : first);
  value.follow(() => {
    try {
      localStorage.setItem(key, value.get());
    } catch {
      // The choice then holds as long as the page is open.
    }
  });
  return value;
}

const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text);
const isTypeSize = (text: string): text is TypeSize =>
  (typeSizes as readonly string[]).includes(text);
const isText = (text: string): text is string => text.length <= 40;

/** What a reader has chosen for his browser. `campus` is a campus id, or empty for all that his grants show. */
export const settings = {
  language: remembered<Language>("language", isLanguage, "zh-CN"),
  typeSize: remembered<TypeSize>("type-size", isTypeSize, "usual"),
  campus: remembered<string>("campus", isText, ""),
};
