import WarningOutlined from "@ant-design/icons/WarningOutlined";
import { useTranslation } from "react-i18next";
import type { WelfareRefusalsQuery } from "./workbooks.generated.js";

type Refusal = NonNullable<WelfareRefusalsQuery["one"]>["refusals"]["edges"][number]["node"];

type Meant = { readonly refusal: Pick<Refusal, "column" | "cells"> };

/** The cell that a refusal means, marked: its column and what was typed. */
export function OffendingCell({ refusal: { column, cells } }: Meant) {
  const { t } = useTranslation("workbooks");
  const cell = cells.find(({ column: title }) => title === column);
  return (
    <div>
      <div>{column}</div>
      {cell && (
        <mark className="offending">
          <WarningOutlined aria-hidden="true" /> {cell.text ?? t("refused.empty")}
        </mark>
      )}
    </div>
  );
}

type Typed = { readonly row: Pick<Refusal, "cells"> };

/** The whole row as it was typed, without its empty cells; those that are meant are marked. */
export function WholeRow({ row: { cells } }: Typed) {
  return (
    <ul className="whole-row">
      {cells
        .filter(({ text }) => text !== null)
        .map(({ column, text, isOffending }) => (
          <li key={column}>
            <span className="whole-row-title">{column}</span>{" "}
            {isOffending ? <mark className="offending">{text}</mark> : text}
          </li>
        ))}
    </ul>
  );
}
