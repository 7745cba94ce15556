import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonalField } from "../graph/schema.generated.js";
import { useAct } from "../graph/use-act.js";
import { Dialog } from "../parts/dialog.js";
import { isReason, longestReason } from "../parts/is-reason.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { TextField } from "../parts/text-field.js";
import { RevealPersonalDocument } from "./person.generated.js";

type Asked = {
  readonly memberId: string;
  readonly field: PersonalField;
  readonly onClose: () => void;
  /** Called with the value in the clear; null where none is known. */
  readonly onValue: (value: string | null) => void;
};

/** Asks why a guarded value is needed, and has it shown; both go on record. */
export function RevealDialog({ memberId, field, onClose, onValue }: Asked) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const { send, problem, isSending } = useAct(RevealPersonalDocument);
  const [reason, setReason] = useState("");
  const [isShort, setShort] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setShort(!isReason(reason));
    if (!isReason(reason)) return;
    const done = await send({ memberId, field, reason });
    if (done) onValue(done.value);
  };
  return (
    <Dialog title={t("revealOne", { name: word(`PersonalField.${field}`) })} onClose={onClose}>
      <p>{t("revealWhy")}</p>
      {problem && <RefusalNotice message={problem} />}
      <form className="reveal" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t("revealReason")}
          value={reason}
          maxLength={longestReason}
          autoComplete="off"
          problem={isShort ? t("revealReasonShort") : null}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t("reveal")}
        </Button>
      </form>
    </Dialog>
  );
}
