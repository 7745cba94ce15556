import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./waiting.css";

/** Quick answers should not flicker: the bar is shown after this long. */
const patienceMs = 250;

/** Stands where something is still being read. */
export function Waiting() {
  const { t } = useTranslation(undefined, { useSuspense: false });
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status" aria-live="polite">
      {isLong && (
        <>
          <span className="waiting-bar" aria-hidden="true" />
          <span>{t("loading")}</span>
        </>
      )}
    </div>
  );
}
