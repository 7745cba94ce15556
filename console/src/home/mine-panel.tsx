import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { MembershipStatus } from "../graph/schema.generated.js";
import { Answer } from "../parts/answer.js";
import { Day } from "../parts/day.js";
import { MineDocument } from "./home.generated.js";
import { OwnDues } from "./own-dues.js";
import { useYear } from "./use-year.js";

/** What is the reader's own: his membership, the proposals he made, and his dues of the year. */
export function MinePanel({ memberId }: { readonly memberId: string }) {
  const { t } = useTranslation(["home", "graph"]);
  const { year } = useYear();
  const standingOf = (status: MembershipStatus | null): string =>
    status ? t(`graph:MemberStatusFilter.${status}`) : t("noMember");
  const [result, ask] = useQuery({ query: MineDocument, variables: { memberId, year, first: 5 } });
  return (
    <section className="panel home-section" aria-labelledby="mine">
      <h2 id="mine">{t("mine")}</h2>
      <Answer result={result} again={() => ask({ requestPolicy: "network-only" })}>
        {({ member, myDues }) => (
          <div className="mine">
            <div>
              <h3>{t("membership")}</h3>
              <p>
                {member === null ? t("notThere") : standingOf(member.status)}
                {member?.statusSince && (
                  <>
                    {" · "}
                    <Day on={member.statusSince} />
                  </>
                )}
              </p>
            </div>
            <div>
              <h3>{t("ownProposals")}</h3>
              {member?.proposals && member.proposals.edges.length > 0 ? (
                <ul className="home-list">
                  {member.proposals.edges.map(({ node: { id, title, status, submittedOn } }) => (
                    <li key={id}>
                      <span>
                        {title} <strong>{t(`graph:ProposalStatus.${status}`)}</strong>
                      </span>
                      <Day on={submittedOn} />
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{t(member?.proposals ? "noProposals" : "notThere")}</p>
              )}
            </div>
            <OwnDues dues={myDues} year={year} />
          </div>
        )}
      </Answer>
    </section>
  );
}
