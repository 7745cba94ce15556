import { useTranslation } from "react-i18next";
import { type CampusCoverage, sumOf } from "./campus-coverage.js";
import { CoverageRow } from "./coverage-row.js";
import { peopleAddress } from "./people-address.js";

type Asked = { readonly campuses: readonly CampusCoverage[]; readonly asOf: string };

/** Staff and members by campus and employment type, and in all. */
export function CoverageTable({ campuses, asOf }: Asked) {
  const { t } = useTranslation("coverage");
  const { t: word } = useTranslation("graph");
  return (
    <table className="coverage-table">
      <caption className="visually-hidden">{t("title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("group")}</th>
          <th scope="col">{t("staff")}</th>
          <th scope="col">{t("members")}</th>
          <th scope="col">{t("notMembers")}</th>
          <th scope="col">{t("rate")}</th>
        </tr>
      </thead>
      {campuses.map(({ campus, all, rows }) => (
        <tbody key={campus.id}>
          <CoverageRow
            title={campus.name}
            of={campus.name}
            counts={all}
            address={(standing) => peopleAddress({ campusId: campus.id, standing, asOf })}
          />
          {rows.map((row) => (
            <CoverageRow
              key={row.employmentType}
              title={word(`EmploymentType.${row.employmentType}`)}
              of={`${campus.name} · ${word(`EmploymentType.${row.employmentType}`)}`}
              counts={row}
              address={(standing) =>
                peopleAddress({
                  campusId: campus.id,
                  employmentType: row.employmentType,
                  standing,
                  asOf,
                })
              }
            />
          ))}
        </tbody>
      ))}
      {campuses.length > 1 && (
        <tfoot>
          <CoverageRow
            title={t("inAll")}
            of={t("inAll")}
            counts={sumOf(campuses.map(({ all }) => all))}
            address={null}
          />
        </tfoot>
      )}
    </table>
  );
}
