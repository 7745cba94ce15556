import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { ExportDialog } from "./export-dialog.js";
import { inService, type ServiceName } from "./in-service.js";
import { TemplateButton } from "./template-button.js";
import { WelfareRegistersDocument, type WelfareRegistersQuery } from "./workbooks.generated.js";

type Register = NonNullable<WelfareRegistersQuery["registers"]>[number];

/** The registers of one service; each as an empty template or as it stands. */
export function ServiceRegisters({ service }: { readonly service: ServiceName }) {
  const { t } = useTranslation("workbooks");
  const [result, again] = useQuery({ query: inService(WelfareRegistersDocument, service) });
  const [exported, setExported] = useState<Register | null>(null);
  return (
    <section aria-label={t(`services.${service}`)}>
      <h2>{t(`services.${service}`)}</h2>
      <Answer result={result} again={() => again({ requestPolicy: "network-only" })}>
        {({ registers }) => (
          <ul className="register-lines">
            {(registers ?? []).map((register) => (
              <li key={register.name}>
                <span>{register.sheet}</span>
                <TemplateButton service={service} register={register.name} sheet={register.sheet} />
                <button
                  type="button"
                  className="plain-button"
                  aria-label={t("registers.exportOf", { sheet: register.sheet })}
                  onClick={() => setExported(register)}
                >
                  {t("registers.export")}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {exported && (
        <ExportDialog service={service} register={exported} onClose={() => setExported(null)} />
      )}
    </section>
  );
}
