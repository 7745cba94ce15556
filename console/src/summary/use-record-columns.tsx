import { quantity, type SummaryFigure } from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../app/me.js";
import { Day } from "../parts/day.js";
import type { Column } from "../parts/virtual-rows.js";
import { recordKind } from "./record-kind.js";
import type { FigureRecord } from "./records-of.js";

type Wanted = {
  readonly figure: SummaryFigure;
  readonly rows: readonly FigureRecord[];
  readonly names: ReadonlyMap<string, string>;
  /** Whether records count for more or less than one. */
  readonly hasAmounts: boolean;
};

/** The columns of a figure's records: only those in which its records have something to say. */
export function useRecordColumns({
  figure,
  rows,
  names,
  hasAmounts,
}: Wanted): readonly Column<FigureRecord>[] {
  const { t } = useTranslation("summary");
  const { campuses } = useMe();
  const kindOf = ({ kind }: FigureRecord): string => {
    const known = recordKind(kind);
    return known ? t(`kinds.${known}`) : kind;
  };
  const person: Column<FigureRecord> = {
    name: "person",
    title: t("records.person"),
    width: "minmax(0, 2fr)",
    cell: ({ memberId }) =>
      memberId && (
        <Link to={`/people/${memberId}`}>{names.get(memberId) ?? t("records.open")}</Link>
      ),
  };
  const campus: Column<FigureRecord> = {
    name: "campus",
    title: t("records.campus"),
    width: "minmax(0, 2fr)",
    cell: ({ campusId }) => campuses.find(({ id }) => id === campusId)?.name ?? "—",
  };
  const amount: Column<FigureRecord> = {
    name: "amount",
    title: t("records.amount"),
    width: "minmax(0, 1fr)",
    cell: (row) => <span className="figure-amount">{quantity(row.amount, figure.unit)}</span>,
  };
  return [
    {
      name: "label",
      title: t("records.label"),
      width: "minmax(0, 3fr)",
      cell: ({ label }) => label,
    },
    { name: "kind", title: t("records.kind"), width: "minmax(0, 2fr)", cell: kindOf },
    {
      name: "on",
      title: t("records.on"),
      width: "minmax(0, 2fr)",
      cell: ({ on }) => <Day on={on} />,
    },
    ...(rows.some(({ memberId }) => memberId) ? [person] : []),
    ...(rows.some(({ campusId }) => campusId) ? [campus] : []),
    ...(hasAmounts ? [amount] : []),
  ];
}
