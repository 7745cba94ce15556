import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { PersonalField } from "../graph/schema.generated.js";
import { useAct } from "../graph/use-act.js";
import { Dialog } from "../parts/dialog.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
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
  const submit = async ({ reason }: { readonly reason: string }) => {
    const done = await send({ memberId, field, reason });
    if (done) onValue(done.value);
  };
  return (
    <Dialog title={t("revealOne", { name: word(`PersonalField.${field}`) })} onClose={onClose}>
      <p>{t("revealWhy")}</p>
      {problem && <RefusalNotice message={problem} />}
      <Form layout="vertical" requiredMark={false} onFinish={submit} disabled={isSending}>
        <Form.Item
          name="reason"
          label={t("revealReason")}
          rules={[{ required: true, whitespace: true, min: 4, message: t("revealReasonShort") }]}
        >
          <Input.TextArea maxLength={200} rows={3} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t("reveal")}
        </Button>
      </Form>
    </Dialog>
  );
}
