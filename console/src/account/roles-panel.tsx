import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";

/** What the reader may do as whom, and on which campuses; every member has his own matters besides. */
export function RolesPanel() {
  const { t } = useTranslation(["account", "words"]);
  const { grants, campuses } = useMe();
  return (
    <section className="panel account-panel" aria-labelledby="roles">
      <h2 id="roles">{t("roles")}</h2>
      {grants.length === 0 ? (
        <p>{t("noRoles")}</p>
      ) : (
        <ul>
          {grants.map(({ role, campusIds }) => {
            const named = campuses.filter(({ id }) => campusIds?.includes(id));
            return (
              <li key={`${role} ${campusIds}`}>
                <strong>{t(`words:roles.${role}`)}</strong>{" "}
                {campusIds === null
                  ? t("wholeUnion")
                  : named.map(({ name }) => name).join(t("listJoin"))}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
