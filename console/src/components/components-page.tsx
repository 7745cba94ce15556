import { CombinedError } from "@urql/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MemoryRouter } from "react-router";
import { Providers } from "../app/providers.js";
import "../app/shell.css";
import { Answer } from "../parts/answer.js";
import { Day } from "../parts/day.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Facts } from "../parts/facts.js";
import { LanguageSwitch } from "../parts/language-switch.js";
import { Moment } from "../parts/moment.js";
import { Page } from "../parts/page.js";
import { Picture } from "../parts/picture.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { TextField } from "../parts/text-field.js";
import { TypeSizeSwitch } from "../parts/type-size-switch.js";
import { Waiting } from "../parts/waiting.js";
import { CampusSpecimen } from "./campus-specimen.js";
import { DialogSpecimen } from "./dialog-specimen.js";
import { FieldSpecimens } from "./field-specimens.js";
import { ListSpecimens } from "./list-specimens.js";
import { longName, samplePicture } from "./samples.js";
import { Specimen } from "./specimen.js";

const error = new CombinedError({
  graphQLErrors: [{ message: longName, extensions: { traceId: "0198f0a0" } }],
});
const offline = new CombinedError({ networkError: new Error("offline") });

/** Every shared part in the language and type size that the switches choose; for developers, not in the product. */
export function ComponentsPage() {
  const { t } = useTranslation("components");
  const [asked, setAsked] = useState(0);
  const again = () => setAsked(asked + 1);
  return (
    <Providers>
      <MemoryRouter>
        <main id="content" className="shell-page">
          <Page
            title={t("title")}
            lead={t("lead")}
            actions={
              <>
                <LanguageSwitch />
                <TypeSizeSwitch />
              </>
            }
          >
            <Specimen name="Page, LanguageSwitch, TypeSizeSwitch">
              <p>{t("frame")}</p>
            </Specimen>
            <Specimen name="Waiting">
              <Waiting />
            </Specimen>
            <Specimen name="ProblemNotice">
              <ProblemNotice error={error} again={again} />
              <ProblemNotice error={offline} again={again} />
              <ProblemNotice error={error} isPartial />
              <p aria-live="polite">{t("asked", { count: asked })}</p>
            </Specimen>
            <Specimen name="RefusalNotice">
              <RefusalNotice message={longName} />
            </Specimen>
            <Specimen name="Answer">
              <Answer result={{ data: longName, error, fetching: false }} again={again}>
                {(name) => <p>{name}</p>}
              </Answer>
            </Specimen>
            <Specimen name="EmptyLesson">
              <EmptyLesson title={t("empty")}>
                <p>{t("emptyText")}</p>
              </EmptyLesson>
            </Specimen>
            <Specimen name="Day, Moment">
              <p>
                <Day on="2025-02-28" /> · <Day on={null} /> · <Moment at="2025-12-31T16:30:00Z" />
              </p>
            </Specimen>
            <Specimen name="Fields, SearchField, ChoiceField, DayField">
              <FieldSpecimens />
            </Specimen>
            <Specimen name="Facts">
              <Facts
                facts={[
                  [t("no"), "1"],
                  [t("name"), longName],
                ]}
              />
            </Specimen>
            <Specimen name="Picture">
              <Picture label={t("picture")} option={samplePicture} table={<p>1 · 2 · 3</p>} />
            </Specimen>
            <ListSpecimens />
            <Specimen name="CampusSwitch">
              <CampusSpecimen />
            </Specimen>
            <Specimen name="TextField">
              <TextField label={t("name")} defaultValue={longName} />
              <TextField label={longName} problem={t("missing")} />
            </Specimen>
            <Specimen name="Dialog">
              <DialogSpecimen />
            </Specimen>
          </Page>
        </main>
      </MemoryRouter>
    </Providers>
  );
}
