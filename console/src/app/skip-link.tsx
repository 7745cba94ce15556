import { useTranslation } from "react-i18next";

/** The first thing that the keyboard meets: past the navigation, to the content. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip-link" href="#content">
      {t("skip")}
    </a>
  );
}
