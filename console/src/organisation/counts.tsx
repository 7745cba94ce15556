import { useTranslation } from "react-i18next";
import type { OrgLevel } from "../graph/schema.generated.js";
import type { Snapshot } from "./snapshot.js";

type Asked = {
  readonly snapshot: Snapshot;
  /** Its day in words. */
  readonly day: string;
};

/** How many campuses, departments, branches and groups there were, and how many departments none of them held. */
export function Counts({ snapshot, day }: Asked) {
  const { t } = useTranslation("organisation");
  const { orgs, campuses, departments } = snapshot;
  const held = new Set(orgs.flatMap(({ departmentIds }) => departmentIds));
  const of = (level: OrgLevel) => orgs.filter((org) => org.level === level).length;
  return (
    <p role="status">
      {t("counts", {
        day,
        campuses: campuses.length,
        departments: departments.length,
        branches: of("BRANCH"),
        groups: of("GROUP"),
        unheld: departments.filter(({ id }) => !held.has(id)).length,
      })}
    </p>
  );
}
