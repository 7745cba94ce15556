import { useTranslation } from "react-i18next";
import { useMutation, useQuery } from "urql";
import { DownloadDialog } from "./download-dialog.js";
import type { ImportOf } from "./import-of.js";
import { inService, type ServiceName } from "./in-service.js";
import {
  ExportWelfareRefusedRowsDocument,
  WelfareRegistersDocument,
} from "./workbooks.generated.js";

type Asked = {
  readonly service: ServiceName;
  readonly one: ImportOf;
  readonly onClose: () => void;
};

/** Gives the refused rows as a workbook to correct; asks about personal columns where the register has some. */
export function RefusedRowsDialog({ service, one, onClose }: Asked) {
  const { t } = useTranslation("workbooks");
  const [{ data }] = useQuery({ query: inService(WelfareRegistersDocument, service) });
  const [, write] = useMutation(inService(ExportWelfareRefusedRowsDocument, service));
  const register = data?.registers?.find(({ name }) => name === one.register);
  const isPersonal = register?.columns.some((column) => column.isPersonal) ?? false;
  return (
    <DownloadDialog
      title={t("refused.title", { count: one.refused })}
      hint={isPersonal ? t("refused.blank") : null}
      write={async (revealReason) => {
        const { data: written, error } = await write({ importId: one.id, revealReason });
        return { file: written?.outcome, error };
      }}
      onClose={onClose}
    >
      <p>{t("refused.how")}</p>
    </DownloadDialog>
  );
}
