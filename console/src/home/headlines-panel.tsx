import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { today } from "../parts/use-dates.js";
import { firstYear } from "../parts/years.js";
import { HeadlineCard } from "./headline-card.js";
import { headlinesOf } from "./headlines.js";
import { HeadlinesDocument } from "./home.generated.js";
import { useYear } from "./use-year.js";
import { YearNote } from "./year-note.js";
import { YearSwitch } from "./year-switch.js";

/** The last day of a year, or today where it is not over. */
const lastDay = (year: number): string => [`${year}-12-31`, today()].sort()[0]!;

/** The union's year in five figures, each beside the year before; a union without people learns what to do first. */
export function HeadlinesPanel() {
  const { t } = useTranslation("home");
  const { year } = useYear();
  const [result, ask] = useQuery({
    query: HeadlinesDocument,
    variables: {
      ...{ year, before: year - 1, hasBefore: year > firstYear },
      ...{ asOf: lastDay(year), asOfBefore: lastDay(year - 1) },
    },
  });
  return (
    <section className="home-section" aria-labelledby="headlines">
      <header className="home-section-head">
        <h2 id="headlines">{t("figures")}</h2>
        <YearSwitch />
      </header>
      <YearNote />
      <Answer result={result} again={() => ask({ requestPolicy: "network-only" })}>
        {(data) =>
          data.members?.totalCount === 0 ? (
            <EmptyLesson title={t("empty")}>
              <p>{t("emptyLesson")}</p>
              <p>
                <Link to="/workbooks">{t("emptyLink")}</Link>
              </p>
            </EmptyLesson>
          ) : (
            <>
              <p className="headline-legend" aria-hidden="true">
                <span>{year}</span>
                <span>{year - 1}</span>
              </p>
              <ul className="headlines">
                {headlinesOf(data).map((headline) => (
                  <HeadlineCard key={headline.name} {...{ headline, year }} />
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </section>
  );
}
