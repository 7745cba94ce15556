import { useTranslation } from "react-i18next";
import { useStored } from "../graph/use-stored.js";
import { desk } from "./desk.js";
import { FileCard } from "./file-card.js";

/** The files that are on the desk; nothing where there are none. */
export function DroppedFiles() {
  const { t } = useTranslation("workbooks");
  const files = useStored(desk);
  if (files.length === 0) return null;
  return (
    <section className="dropped-files" aria-label={t("file.list")}>
      {files.map((file) => (
        <FileCard key={file.key} file={file} />
      ))}
    </section>
  );
}
