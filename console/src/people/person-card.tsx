import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { useIsOfficer } from "../app/use-is-officer.js";
import { Day } from "../parts/day.js";
import { Facts } from "../parts/facts.js";
import { MembershipTimeline } from "./membership-timeline.js";
import "./person.css";
import type { Person } from "./person.js";
import { PersonMembership } from "./person-membership.js";
import { PersonProposals } from "./person-proposals.js";
import { PersonVisits } from "./person-visits.js";
import { PersonalValues } from "./personal-values.js";

/** All that the reader may see of a person. Visits and proposals are for officers and for the person himself. */
export function PersonCard({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const { member } = useMe();
  const isOfficer = useIsOfficer();
  return (
    <div className="person">
      <div className="person-part">
        <section className="panel" aria-labelledby="person-who">
          <h2 id="person-who">{t("who")}</h2>
          <Facts
            facts={[
              [t("staffNo"), person.staffNo],
              [t("campus"), person.campus.name],
              [t("department"), person.department.name],
              [t("employmentType"), word(`EmploymentType.${person.employmentType}`)],
              [t("postFrom"), <Day key="from" on={person.postFrom} />],
              [t("category"), person.category],
              [t("rank"), person.rank],
              [t("professionalTitle"), person.title],
              [t("sex"), word(`Sex.${person.sex}`)],
              [t("ethnicGroup"), person.ethnicGroup],
              [t("politicalStatus"), person.politicalStatus],
              [t("education"), person.education],
            ]}
          />
        </section>
        <PersonalValues person={person} />
      </div>
      <div className="person-part">
        <PersonMembership person={person} />
        <MembershipTimeline facts={person.facts} />
        {(isOfficer || member?.id === person.id) && (
          <>
            <PersonVisits id={person.id} />
            <PersonProposals id={person.id} />
          </>
        )}
      </div>
    </div>
  );
}
