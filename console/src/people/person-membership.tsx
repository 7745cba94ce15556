import { useTranslation } from "react-i18next";
import { Day } from "../parts/day.js";
import { Facts } from "../parts/facts.js";
import type { Person } from "./person.js";
import { StatusMark } from "./status-mark.js";

/** Where the membership stands today, since when and because of what, and what it gives and asks. */
export function PersonMembership({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const { rights, status, statusSince, statusBecause } = person;
  const yes = (holds: boolean) => t(holds ? "yes" : "no");
  return (
    <section className="panel" aria-labelledby="person-membership">
      <h2 id="person-membership">{t("membership")}</h2>
      <Facts
        facts={[
          [t("status"), <StatusMark key="status" status={status} />],
          [t("since"), statusSince && <Day key="since" on={statusSince} />],
          [t("because"), statusBecause && word(`MembershipFactKind.${statusBecause}`)],
          [t("counts"), yes(rights.counts)],
          [t("votes"), yes(rights.votes)],
          [t("paysDues"), yes(rights.paysDues)],
        ]}
      />
    </section>
  );
}
