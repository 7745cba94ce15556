import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { useCampus } from "../app/use-campus.js";
import { Picture } from "../parts/picture.js";
import { byCampus, sumOf } from "./campus-coverage.js";
import type { CoverageQuery } from "./coverage.generated.js";
import { coverageOption } from "./coverage-option.js";
import { CoverageTable } from "./coverage-table.js";
import { NobodyCovered } from "./nobody-covered.js";

type Asked = {
  readonly rows: NonNullable<CoverageQuery["staffCoverage"]>;
  /** The day of the rows; empty is today. */
  readonly asOf: string;
};

/** The gap in a sentence, as a picture, and as a table whose counts lead to their people. */
export function CoverageFound({ rows, asOf }: Asked) {
  const { t } = useTranslation("coverage");
  const campus = useCampus();
  const { campuses: seen } = useMe();
  const campuses = useMemo(
    () =>
      byCampus(
        rows,
        seen.map(({ id }) => id),
        campus?.id ?? null,
      ),
    [rows, seen, campus],
  );
  const option = useMemo(
    () => coverageOption(campuses, { members: t("members"), notMembers: t("notMembers") }),
    [campuses, t],
  );
  if (campuses.length === 0) return <NobodyCovered asOf={asOf} />;
  const { staff, members, notMembers } = sumOf(campuses.map(({ all }) => all));
  const inWords = t("inWords", { staff, members, notMembers, share: staff && members / staff });
  return (
    <>
      <p>{inWords}</p>
      <div className="panel">
        <Picture label={inWords} option={option} />
      </div>
      <div className="panel">
        <CoverageTable campuses={campuses} asOf={asOf} />
      </div>
    </>
  );
}
