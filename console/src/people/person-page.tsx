import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { Page } from "../parts/page.js";
import { PersonDocument } from "./person.generated.js";
import { PersonCard } from "./person-card.js";
import { PersonUnknown } from "./person-unknown.js";
import { ToPeople } from "./to-people.js";

/** One person: who he is, what happened to his membership, his visits and his proposals. */
export function PersonPage() {
  const { t } = useTranslation("people");
  const { id = "" } = useParams();
  const [result, ask] = useQuery({ query: PersonDocument, variables: { id } });
  const { data, error, fetching } = result;
  // While another person is on his way, the one before is not shown under his address.
  const person = fetching && data?.member?.id !== id ? undefined : data?.member;
  if (person === null && !fetching && !error) return <PersonUnknown />;
  // A record that was merged into another answers as that other.
  if (person && person.id !== id) return <Navigate to={`/people/${person.id}`} replace />;
  return (
    <Page title={person?.name ?? t("person")} actions={<ToPeople />}>
      <Answer
        result={{ data: person ?? undefined, error, fetching }}
        again={() => ask({ requestPolicy: "network-only" })}
      >
        {(one) => <PersonCard key={one.id} person={one} />}
      </Answer>
    </Page>
  );
}
