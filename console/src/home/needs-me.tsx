import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { UseQueryState } from "urql";
import { useMe } from "../app/me.js";
import { Answer } from "../parts/answer.js";
import { useDates } from "../parts/use-dates.js";
import { dueForMe } from "./due-for-me.js";
import { DueList } from "./due-list.js";
import type { DueForMeQuery } from "./home.generated.js";

type Asked = { readonly result: UseQueryState<DueForMeQuery>; readonly again: () => void };
/** Rows that are shown. */
const most = 8;

/** What needs the reader, by the clocks that run. */
export function NeedsMe({ result, again }: Asked) {
  const { t } = useTranslation("home");
  const { unread, secondFactor } = useMe();
  const { day } = useDates();
  return (
    <section className="panel home-section" aria-labelledby="needs-me">
      <h2 id="needs-me">{t("needsMe")}</h2>
      {secondFactor.dueOn && !secondFactor.since && (
        <p>
          <Link to="/account">{t("secondFactorDue", { on: day(secondFactor.dueOn) })}</Link>
        </p>
      )}
      <Answer {...{ result, again }}>
        {(data) => {
          const { due, total, isWhole } = dueForMe(data, most);
          if (total > 0) return <DueList {...{ due, total }} />;
          if (!isWhole) return <p>{t("dueUnknown")}</p>;
          return <p>{t(unread ? "onlyNotices" : "nothingDue")}</p>;
        }}
      </Answer>
    </section>
  );
}
