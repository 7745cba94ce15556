import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { useCampus } from "../app/use-campus.js";
import { useDates } from "../parts/use-dates.js";
import { Changes } from "./changes.js";
import { changesBetween } from "./changes-between.js";
import { Counts } from "./counts.js";
import { NoDepartments } from "./no-departments.js";
import type { OrganisationOnQuery } from "./organisation.generated.js";
import { snapshotOf, withoutBare } from "./snapshot.js";
import { Tree } from "./tree.js";
import { campusTree, unionTree } from "./tree-node.js";
import { useMarkOf } from "./use-mark-of.js";

type Asked = {
  readonly day: string;
  readonly other: string;
  readonly answer: OrganisationOnQuery;
  /** How it stood on the other day; null while nobody knows. */
  readonly otherAnswer: OrganisationOnQuery | null;
  /** What is shown is of days chosen before; the days chosen now are on their way. */
  readonly isOld: boolean;
};

/** The trees of a day, and what is different from the other day. */
export function OrganisationFound({ day, other, answer, otherAnswer, isOld }: Asked) {
  const { t } = useTranslation("organisation");
  const dates = useDates();
  const { grants } = useMe();
  const campus = useCampus();
  const seesPart =
    campus !== null || grants.every((one) => one.campusIds !== null || one.departmentIds !== null);
  const [now, changes] = useMemo(() => {
    const seen = (one: OrganisationOnQuery) => {
      const snapshot = snapshotOf(one, campus?.id ?? null);
      return seesPart ? withoutBare(snapshot) : snapshot;
    };
    const [here, there] = [seen(answer), otherAnswer && seen(otherAnswer)];
    const pair = there && (day < other ? ([here, there] as const) : ([there, here] as const));
    return [here, pair && changesBetween(...pair)];
  }, [answer, otherAnswer, campus, seesPart, day, other]);
  const markOf = useMarkOf(day < other ? null : changes);
  const [from, to] = [day, other].toSorted();
  return (
    <div className="organisation" aria-busy={isOld}>
      <Counts snapshot={now} day={dates.day(day)} />
      {now.departments.length === 0 && <NoDepartments />}
      {changes && from && to && (
        <Changes changes={changes} from={dates.day(from)} to={dates.day(to)} />
      )}
      <div className="organisation-trees">
        <Tree title={t("byCampus")} nodes={campusTree(now)} day={day} markOf={markOf} />
        <Tree title={t("byUnion")} nodes={unionTree(now)} day={day} markOf={markOf} />
      </div>
    </div>
  );
}
