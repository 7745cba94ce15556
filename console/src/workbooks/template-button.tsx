import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { ProblemNotice } from "../parts/problem-notice.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { fetchFile } from "./fetch-file.js";
import { inService, type ServiceName } from "./in-service.js";
import { ExportWelfareRegisterDocument } from "./workbooks.generated.js";

type Asked = { readonly service: ServiceName; readonly register: string; readonly sheet: string };

/** Fetches the empty template of a register. */
export function TemplateButton({ service, register, sheet }: Asked) {
  const { t } = useTranslation("workbooks");
  const [{ fetching, error }, write] = useMutation(
    inService(ExportWelfareRegisterDocument, service),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const press = async () => {
    const { data } = await write({ input: { register, templateOnly: true } });
    if (data?.outcome.__typename === "Download") fetchFile(data.outcome);
    else setProblem(data?.outcome.message ?? null);
  };
  return (
    <>
      <button
        type="button"
        className="plain-button"
        disabled={fetching}
        aria-label={t("registers.templateOf", { sheet })}
        onClick={() => void press()}
      >
        {t("registers.template")}
      </button>
      {error && <ProblemNotice error={error} />}
      {problem && <RefusalNotice message={problem} />}
    </>
  );
}
