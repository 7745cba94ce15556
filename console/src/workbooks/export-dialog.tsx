import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { DownloadDialog } from "./download-dialog.js";
import { inService, type ServiceName } from "./in-service.js";
import { listed } from "./listed.js";
import {
  ExportWelfareRegisterDocument,
  type WelfareRegistersQuery,
} from "./workbooks.generated.js";

type Asked = {
  readonly service: ServiceName;
  readonly register: NonNullable<WelfareRegistersQuery["registers"]>[number];
  readonly onClose: () => void;
};

/** Writes a register as it stands, as far as the reader may see it. */
export function ExportDialog({ service, register: { name, sheet, columns }, onClose }: Asked) {
  const { t, i18n } = useTranslation("workbooks");
  const [format, setFormat] = useState<"XLSX" | "CSV">("XLSX");
  const [, write] = useMutation(inService(ExportWelfareRegisterDocument, service));
  const personal = columns.filter(({ isPersonal }) => isPersonal).map(({ title }) => title);
  return (
    <DownloadDialog
      title={t("registers.exportOf", { sheet })}
      hint={
        personal.length > 0
          ? t("registers.blank", { columns: listed(personal, i18n.language) })
          : null
      }
      write={async (revealReason) => {
        const { data, error } = await write({ input: { register: name, format, revealReason } });
        return { file: data?.outcome, error };
      }}
      onClose={onClose}
    >
      <label className="filter">
        {t("registers.format")}
        <select
          className="plain-select"
          value={format}
          onChange={({ target }) => setFormat(target.value === "CSV" ? "CSV" : "XLSX")}
        >
          <option value="XLSX">{t("registers.xlsx")}</option>
          <option value="CSV">{t("registers.csv")}</option>
        </select>
      </label>
    </DownloadDialog>
  );
}
