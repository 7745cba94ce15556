import i18n from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { initReactI18next } from "react-i18next";
import { settings } from "../app/settings.js";

type Catalogue = Readonly<Record<string, unknown>>;
/** The words of each folder, `<folder>/<folder>.<language>.json`, loaded when a page of that folder is drawn. */
const catalogues = import.meta.glob<Catalogue>("/src/*/*.{zh-CN,en}.json", { import: "default" });

const load = (language: string, folder: string): Promise<Catalogue> => {
  const catalogue = catalogues[`/src/${folder}/${folder}.${language}.json`];
  if (!catalogue) throw new Error(`no words of ${folder} in ${language}`);
  return catalogue();
};

/** Words in the reader's language; a change of the language changes every page at once. */
export const words = i18n.use(resourcesToBackend(load)).use(initReactI18next);

/** Begins with the words that every page needs. */
export async function beginWords(): Promise<void> {
  await words.init({
    lng: settings.language.get(),
    fallbackLng: false,
    ns: ["words"],
    defaultNS: "words",
    interpolation: { escapeValue: false },
    // A word that is missing is seen on the page, and found by the tests.
    parseMissingKeyHandler: (key) => `⟦${key}⟧`,
    react: { useSuspense: true },
  });
  settings.language.follow(() => void words.changeLanguage(settings.language.get()));
}
