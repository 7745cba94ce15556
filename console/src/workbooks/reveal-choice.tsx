import { useTranslation } from "react-i18next";

type Asked = {
  /** The reason that was typed; null leaves personal columns empty. */
  readonly reason: string | null;
  readonly onChange: (reason: string | null) => void;
  /** What empty personal columns mean here. */
  readonly hint: string;
};

export const isFitReason = (reason: string | null): boolean =>
  reason === null || (reason.trim().length >= 4 && reason.trim().length <= 200);

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
            maxLength={200}
            value={reason}
            onChange={({ target }) => onChange(target.value)}
          />
        </label>
      )}
      <p className="hint">{t("reveal.recorded")}</p>
    </fieldset>
  );
}
