import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { Day } from "../parts/day.js";
import { useDates } from "../parts/use-dates.js";
import type { DueFragment } from "./home.generated.js";

type Asked = { readonly due: readonly DueFragment[]; readonly total: number };

/** What waits for the reader, the most overdue first: what it is, what he is to do, and until when. */
export function DueList({ due, total }: Asked) {
  const { t } = useTranslation("home");
  const { campuses } = useMe();
  const { fromToday } = useDates();
  return (
    <>
      <ul className="due-list">
        {due.map((one) => {
          const campus = campuses.find(({ id }) => id === one.campusId);
          return (
            <li key={one.id} className={one.isOverdue ? "due due-late" : "due"}>
              <p className="due-head">
                <strong>{one.title}</strong>
                {one.isOverdue && <span className="due-mark">{t("overdue")}</span>}
                {!one.isResponsible && <span className="due-above">{t("cameToYou")}</span>}
              </p>
              <p>{one.todo}</p>
              <p className="due-when">
                {t("due", { when: fromToday(one.dueOn) })} · <Day on={one.dueOn} />
                {campus ? ` · ${campus.name}` : ""}
              </p>
            </li>
          );
        })}
      </ul>
      {total > due.length && <p>{t("moreDue", { count: total - due.length })}</p>}
    </>
  );
}
