import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Dialog } from "../parts/dialog.js";
import { RefusalNotice } from "../parts/refusal-notice.js";

type Asked = {
  readonly isSending: boolean;
  readonly problem: string | null;
  readonly onDismiss: () => void;
  readonly onClose: () => void;
};

/** Asks before an event is given up for good: what that means, and both ways on. */
export function DismissDialog({ isSending, problem, onDismiss, onClose }: Asked) {
  const { t } = useTranslation("queues");
  return (
    <Dialog title={t("dismiss")} onClose={onClose}>
      <p>{t("dismissSure")}</p>
      {problem && <RefusalNotice message={problem} />}
      <div className="queue-pages">
        <Button onClick={onClose}>{t("keep")}</Button>
        <Button type="primary" danger loading={isSending} onClick={onDismiss}>
          {t("dismiss")}
        </Button>
      </div>
    </Dialog>
  );
}
