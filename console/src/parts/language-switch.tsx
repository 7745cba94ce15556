import { type Language, settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** Each language is offered in itself. */
const other: Record<Language, { readonly to: Language; readonly name: string }> = {
  "zh-CN": { to: "en", name: "English" },
  en: { to: "zh-CN", name: "中文" },
};

/** Goes to the other language. */
export function LanguageSwitch() {
  const { to, name } = other[useStored(settings.language)];
  return (
    <button
      type="button"
      className="plain-button"
      lang={to}
      onClick={() => settings.language.set(to)}
    >
      {name}
    </button>
  );
}
