import type { Sentence } from "@union/kernel";

/** The languages of the house. */
export type Locale = "zh" | "en";

/** The reader's language from an Accept-Language header; Chinese unless the first choice is English. */
export const localeOf = (acceptLanguage: string | undefined): Locale =>
  acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "zh";

export const say = (sentence: Sentence, locale: Locale): string => sentence[locale];
