import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import type { ImportOf } from "./import-of.js";
import { inService, type ServiceName } from "./in-service.js";
import { CancelWelfareImportDocument } from "./workbooks.generated.js";

type Asked = {
  readonly service: ServiceName;
  readonly id: string;
  readonly onCancelled: (one: ImportOf) => void;
};

/** Ends an import that waits or runs; what came in before stays until it is undone. */
export function CancelButton({ service, id, onCancelled }: Asked) {
  const { t } = useTranslation("workbooks");
  const cancel = useAct(inService(CancelWelfareImportDocument, service));
  const press = async () => {
    const cancelled = await cancel.send({ importId: id });
    if (cancelled) onCancelled(cancelled);
  };
  return (
    <>
      <Button danger loading={cancel.isSending} onClick={press} title={t("cancel.hint")}>
        {t("cancel.press")}
      </Button>
      {cancel.problem && <RefusalNotice message={cancel.problem} />}
    </>
  );
}
