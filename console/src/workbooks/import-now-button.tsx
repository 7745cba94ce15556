import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMutation } from "urql";
import { ProblemNotice } from "../parts/problem-notice.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import type { ImportOf } from "./import-of.js";
import { inService, type ServiceName } from "./in-service.js";
import { StartWelfareImportDocument } from "./workbooks.generated.js";

type Asked = { readonly service: ServiceName; readonly one: ImportOf };

/** Imports the sheet that was only tried, with the same choice about corrections, and goes to that import. */
export function ImportNowButton({ service, one }: Asked) {
  const { t } = useTranslation("workbooks");
  const navigate = useNavigate();
  const [{ fetching, error }, start] = useMutation(inService(StartWelfareImportDocument, service));
  const [problem, setProblem] = useState<string | null>(null);
  const press = async () => {
    const { fileId, register, corrections } = one;
    const input = { fileId, registers: [register], corrections, dryRun: false };
    const { data } = await start({ input });
    if (data?.outcome.__typename === "Refused") setProblem(data.outcome.message);
    if (data?.outcome.__typename !== "RegisterImports") return;
    const id = data.outcome.imports[0]?.id;
    if (id) await navigate(`/workbooks/${service}/${id}`);
  };
  return (
    <>
      <Button type="primary" loading={fetching} onClick={press}>
        {t("import.now")}
      </Button>
      {error && <ProblemNotice error={error} />}
      {problem && <RefusalNotice message={problem} />}
    </>
  );
}
