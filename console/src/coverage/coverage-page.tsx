import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { DayField } from "../parts/day-field.js";
import { Fields } from "../parts/fields.js";
import { isDay } from "../parts/is-day.js";
import { Page } from "../parts/page.js";
import "./coverage.css";
import { CoverageDocument } from "./coverage.generated.js";
import { CoverageFound } from "./coverage-found.js";

/** Who is staff and no member, by campus and employment type, on a day that stands in the address. */
export function CoveragePage() {
  const { t } = useTranslation("coverage");
  const [address, setAddress] = useSearchParams();
  const named = address.get("asOf") ?? "";
  const asOf = isDay(named) ? named : "";
  const [result, ask] = useQuery({ query: CoverageDocument, variables: { asOf: asOf || null } });
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Fields label={t("filters")}>
        <DayField
          label={t("asOf")}
          value={asOf}
          onDay={(day) => setAddress(day ? { asOf: day } : {}, { replace: true })}
        />
      </Fields>
      <Answer result={result} again={() => ask({ requestPolicy: "network-only" })}>
        {({ staffCoverage }) => staffCoverage && <CoverageFound rows={staffCoverage} asOf={asOf} />}
      </Answer>
    </Page>
  );
}
