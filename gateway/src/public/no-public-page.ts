import { type Locale, say } from "../locale.js";
import { publicPage, word } from "./public-page.js";
import { publicWords } from "./public-words.js";

/** Says that there is no such page, or that it cannot be shown for the moment. */
export const noPublicPage = (locale: Locale, isFailed: boolean): string =>
  publicPage({
    locale,
    title: say(isFailed ? publicWords.failed : publicWords.missing, locale),
    otherLanguage: locale === "en" ? "?" : "?lang=en",
    main: `<p>${word(isFailed ? "failedMore" : "missingMore", locale)}</p>`,
    footer: "",
  });
