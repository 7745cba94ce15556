import { useTranslation } from "react-i18next";
import { useIsOfficer } from "../app/use-is-officer.js";
import { Facts } from "../parts/facts.js";
import type { Person } from "./person.js";
import { PersonalValue } from "./personal-value.js";

/** What is guarded of a person: masked, or for officers a way to see it, which goes on record. */
export function PersonalValues({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const isOfficer = useIsOfficer();
  if (!isOfficer && person.mobileMasked === null && person.documentNoMasked === null) return null;
  const fields = [
    ["MOBILE", person.mobileMasked],
    ["DOCUMENT_NO", person.documentNoMasked],
    ["BIRTH_DATE", null],
  ] as const;
  return (
    <section className="panel" aria-labelledby="person-personal">
      <h2 id="person-personal">{t("personal")}</h2>
      <Facts
        facts={fields
          .filter(([, masked]) => isOfficer || masked !== null)
          .map(([field, masked]) => [
            word(`PersonalField.${field}`),
            isOfficer ? (
              <PersonalValue key={field} memberId={person.id} field={field} masked={masked} />
            ) : (
              masked
            ),
          ])}
      />
    </section>
  );
}
