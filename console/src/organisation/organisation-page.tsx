import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { Page } from "../parts/page.js";
import { DayChoice } from "./day-choice.js";
import "./organisation.css";
import { OrganisationOnDocument, type OrganisationOnQuery } from "./organisation.generated.js";
import { OrganisationFound } from "./organisation-found.js";
import { useDaysOfAddress } from "./use-days-of-address.js";

/** What could not be read is not said to be nothing. */
const isWhole = (one: OrganisationOnQuery): boolean =>
  Boolean(one.campuses && one.departments && one.unionOrgs);

/** The union's tree and the hospital's, as they stood on a day, and what changed since another. */
export function OrganisationPage() {
  const { t } = useTranslation("organisation");
  const { day, other, change } = useDaysOfAddress();
  const [now, ask] = useQuery({ query: OrganisationOnDocument, variables: { on: day } });
  const [then] = useQuery({ query: OrganisationOnDocument, variables: { on: other } });
  return (
    <Page title={t("title")} lead={t("lead")}>
      <DayChoice day={day} other={other} change={change} />
      <Answer result={now} again={() => ask({ requestPolicy: "network-only" })}>
        {(answer) =>
          isWhole(answer) && (
            <OrganisationFound
              day={day}
              other={other}
              answer={answer}
              otherAnswer={then.data && isWhole(then.data) ? then.data : null}
              isOld={now.fetching || then.fetching}
            />
          )
        }
      </Answer>
    </Page>
  );
}
