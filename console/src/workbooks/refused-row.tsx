import WarningOutlined from "@ant-design/icons/WarningOutlined";
import { useTranslation } from "react-i18next";
import type { WelfareRefusalsQuery } from "./workbooks.generated.js";

type Refusal = NonNullable<WelfareRefusalsQuery["one"]>["refusals"]["edges"][number]["node"];
type Asked = { readonly refusal: Refusal };

/** The cell that a refusal means, marked: its column and what was typed. */
export function OffendingCell({ refusal: { column, cells } }: Asked) {
  const { t } = useTranslation("workbooks");
  const cell = cells.find(({ isOffending }) => isOffending);
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

/** The whole row as it was typed, without its empty cells; the one that is meant is marked. */
export function WholeRow({ refusal: { cells } }: Asked) {
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
