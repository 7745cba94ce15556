import { useTranslation } from "react-i18next";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** Goes to the other type size. */
export function TypeSizeSwitch() {
  const { t } = useTranslation();
  const to = useStored(settings.typeSize) === "usual" ? "large" : "usual";
  return (
    <button type="button" className="plain-button" onClick={() => settings.typeSize.set(to)}>
      {t(`typeSizes.${to}`)}
    </button>
  );
}
