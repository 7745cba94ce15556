import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonalField } from "../graph/schema.generated.js";
import { RevealDialog } from "./reveal-dialog.js";

type Asked = {
  readonly memberId: string;
  readonly field: PersonalField;
  /** Its masked form; null where nothing is known, or where there is no masked form. */
  readonly masked: string | null;
};

/** A guarded value. In the clear it is kept by nothing but this view of the page. */
export function PersonalValue({ memberId, field, masked }: Asked) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const [shown, setShown] = useState<{ readonly value: string | null } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const name = word(`PersonalField.${field}`);
  const text = shown ? (shown.value ?? t("notKnown")) : (masked ?? t("hidden"));
  return (
    <span className="personal-value">
      <span aria-live="polite">{text}</span>
      {shown ? (
        <Button size="small" onClick={() => setShown(null)} aria-label={t("hideOne", { name })}>
          {t("hide")}
        </Button>
      ) : (
        <Button size="small" onClick={() => setAsking(true)} aria-label={t("revealOne", { name })}>
          {t("reveal")}
        </Button>
      )}
      {isAsking && (
        <RevealDialog
          memberId={memberId}
          field={field}
          onClose={() => setAsking(false)}
          onValue={(value) => {
            setShown({ value });
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}
