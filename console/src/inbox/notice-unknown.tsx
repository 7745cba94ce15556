import { useTranslation } from "react-i18next";

/** Stands where an address names a notice that is not among the reader's own: why that may be, and the way to those that are. */
export function NoticeUnknown({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("inbox");
  return (
    <>
      <p>{t("unknown")}</p>
      <p>
        <button type="button" className="plain-button" onClick={onClose}>
          {t("toInbox")}
        </button>
      </p>
    </>
  );
}
