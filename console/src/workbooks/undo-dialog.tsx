import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { Dialog } from "../parts/dialog.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { follow } from "./desk.js";
import { DialogButtons } from "./dialog-buttons.js";
import type { ImportOf } from "./import-of.js";
import { inService, type ServiceName } from "./in-service.js";
import { UndoWelfareImportDocument } from "./workbooks.generated.js";

type Asked = {
  readonly service: ServiceName;
  readonly one: ImportOf;
  /** Called when it has been taken back. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Says what would be taken back, and takes it back. */
export function UndoDialog({ service, one, onDone, onClose }: Asked) {
  const { t } = useTranslation("workbooks");
  const undo = useAct(inService(UndoWelfareImportDocument, service));
  const press = async () => {
    const undone = await undo.send({ importId: one.id });
    if (!undone) return;
    follow(undone);
    onDone();
  };
  const fresh = one.accepted - one.corrected;
  return (
    <Dialog title={t("undo.title", { sheet: one.sheet || one.register })} onClose={onClose}>
      <ul className="undo-list">
        <li>{t("undo.fresh", { count: fresh })}</li>
        {one.corrected > 0 && <li>{t("undo.corrected", { count: one.corrected })}</li>}
        <li>{t("undo.builtOn")}</li>
      </ul>
      {undo.problem && <RefusalNotice message={undo.problem} />}
      <DialogButtons
        press={t("undo.press")}
        isDanger
        isBusy={undo.isSending}
        onPress={() => void press()}
        onClose={onClose}
      />
    </Dialog>
  );
}
