import { useTranslation } from "react-i18next";
import { Day } from "../parts/day.js";
import { Facts } from "../parts/facts.js";
import { useDates } from "../parts/use-dates.js";
import type { Person } from "./person.js";
import { StatusMark } from "./status-mark.js";

/** What happened to a membership, the latest first: each fact with its days and what it rests on. */
export function MembershipTimeline({ facts }: Pick<Person, "facts">) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const { day } = useDates();
  return (
    <section className="panel" aria-labelledby="person-timeline">
      <h2 id="person-timeline">{t("timeline")}</h2>
      {facts.length === 0 ? (
        <p>{t("noFacts")}</p>
      ) : (
        <ol className="timeline" reversed>
          {facts.toReversed().map(({ kind, status, effectiveOn, untilOn, ...basis }) => (
            <li key={`${effectiveOn} ${kind}`}>
              <p className="timeline-head">
                <Day on={effectiveOn} />
                <strong>{word(`MembershipFactKind.${kind}`)}</strong>
                <StatusMark status={status} />
              </p>
              {untilOn && <p>{t("untilBefore", { day: day(untilOn) })}</p>}
              <Facts
                facts={[
                  [t("document"), basis.document],
                  [t("decidedBy"), basis.decidedBy],
                  [t("reason"), basis.reason],
                ]}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
