import { useTranslation } from "react-i18next";
import { longestReason } from "../parts/is-reason.js";

type Asked = {
  /** The reason that was typed; null leaves personal columns empty. */
  readonly reason: string | null;
  readonly onChange: (reason: string | null) => void;
  /** What empty personal columns mean here. */
  readonly hint: string;
};

/** Whether personal columns leave the house, and why; they stay empty unless somebody says so. */
export function RevealChoice({ reason, onChange, hint }: Asked) {
  const { t } = useTranslation("workbooks");
  return (
    <fieldset className="reveal-choice">
      <legend>{t("reveal.legend")}</legend>
      <label>
        <input
          type="radio"
          name="reveal"
          checked={reason === null}
          onChange={() => onChange(null)}
        />
        {t("reveal.without")}
      </label>
      <p className="hint">{hint}</p>
      <label>
        <input
          type="radio"
          name="reveal"
          checked={reason !== null}
          onChange={() => onChange(reason ?? "")}
        />
        {t("reveal.with")}
      </label>
      {reason !== null && (
        <label className="reveal-choice-reason">
          {t("reveal.reason")}
          <textarea
            className="plain-select"
            rows={2}
            maxLength={longestReason}
            value={reason}
            onChange={({ target }) => onChange(target.value)}
          />
        </label>
      )}
      <p className="hint">{t("reveal.recorded")}</p>
    </fieldset>
  );
}
