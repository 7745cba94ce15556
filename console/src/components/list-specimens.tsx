import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MoreRows } from "../parts/more-rows.js";
import { VirtualRows } from "../parts/virtual-rows.js";
import { sampleRows } from "./samples.js";
import { Specimen } from "./specimen.js";

const short = 3;

/** A table of ten thousand rows, and the end of a short list whose rest is asked for by a button. */
export function ListSpecimens() {
  const { t } = useTranslation("components");
  const [shown, setShown] = useState(short);
  const list = {
    rows: sampleRows.slice(0, shown),
    total: sampleRows.length,
    hasMore: true,
    isLoading: false,
    error: undefined,
    more: () => setShown(shown + short),
    again: () => {},
  };
  return (
    <>
      <Specimen name="VirtualRows">
        <VirtualRows
          label={t("rows")}
          columns={[
            { name: "no", title: t("no"), width: "6rem", cell: ({ no }) => no },
            { name: "name", title: t("name"), width: "minmax(0, 1fr)", cell: ({ name }) => name },
          ]}
          rows={sampleRows}
          total={sampleRows.length}
          idOf={({ no }) => String(no)}
        />
      </Specimen>
      <Specimen name="MoreRows">
        <MoreRows list={list} />
      </Specimen>
    </>
  );
}
