import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { Dialog } from "../parts/dialog.js";
import { ProblemNotice } from "../parts/problem-notice.js";
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
  const [{ fetching, error }, undo] = useMutation(inService(UndoWelfareImportDocument, service));
  const [problem, setProblem] = useState<string | null>(null);
  const press = async () => {
    const { data } = await undo({ importId: one.id });
    if (data?.outcome.__typename === "Refused") setProblem(data.outcome.message);
    if (data?.outcome.__typename !== "RegisterImport") return;
    follow(data.outcome);
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
      {error && <ProblemNotice error={error} />}
      {problem && <RefusalNotice message={problem} />}
      <DialogButtons
        press={t("undo.press")}
        isDanger
        isBusy={fetching}
        onPress={() => void press()}
        onClose={onClose}
      />
    </Dialog>
  );
}
