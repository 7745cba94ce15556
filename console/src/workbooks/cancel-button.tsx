import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { ProblemNotice } from "../parts/problem-notice.js";
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
  const [{ fetching, error }, cancel] = useMutation(
    inService(CancelWelfareImportDocument, service),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const press = async () => {
    const { data } = await cancel({ importId: id });
    if (data?.outcome.__typename === "RegisterImport") onCancelled(data.outcome);
    else setProblem(data?.outcome.message ?? null);
  };
  return (
    <>
      <Button danger loading={fetching} onClick={press} title={t("cancel.hint")}>
        {t("cancel.press")}
      </Button>
      {error && <ProblemNotice error={error} />}
      {problem && <RefusalNotice message={problem} />}
    </>
  );
}
