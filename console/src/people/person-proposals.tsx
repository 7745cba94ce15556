import { useTranslation } from "react-i18next";
import { useConnection } from "../graph/use-connection.js";
import { Day } from "../parts/day.js";
import { PersonProposalsDocument } from "./person.generated.js";
import { PersonRecords } from "./person-records.js";

/** The proposals that a person put forward, the latest first. */
export function PersonProposals({ id }: { readonly id: string }) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const list = useConnection({
    document: PersonProposalsDocument,
    variables: { id, first: 10 },
    pick: ({ member }) => member?.proposals,
  });
  return (
    <PersonRecords title={t("proposals")} none={t("noProposals")} list={list}>
      {({ id, no, title, category, submittedOn, status }) => (
        <li key={id}>
          <p className="timeline-head">
            <Day on={submittedOn} />
            <strong>{title}</strong>
            <span className="record-no">{no}</span>
          </p>
          <p>
            {category} · {word(`ProposalStatus.${status}`)}
          </p>
        </li>
      )}
    </PersonRecords>
  );
}
