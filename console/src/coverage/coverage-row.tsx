import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Counts } from "./campus-coverage.js";

type Asked = {
  readonly title: string;
  /** Whose counts these are, for the names of the links. */
  readonly of: string;
  readonly counts: Counts;
  /** Where the people behind a count stand; null where no single list shows them. */
  readonly address: ((standing?: "MEMBERS" | "NOT_MEMBERS") => string) | null;
};

/** Staff, members, those who are none, and the share of members; each count leads to its people. */
export function CoverageRow({ title, of, counts, address }: Asked) {
  const { t } = useTranslation("coverage");
  const { staff, members, notMembers } = counts;
  const cells = [
    ["staff", staff, undefined],
    ["members", members, "MEMBERS"],
    ["notMembers", notMembers, "NOT_MEMBERS"],
  ] as const;
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map(([name, count, standing]) => (
        <td key={name} data-title={t(name)}>
          {address && count > 0 ? (
            <Link to={address(standing)} aria-label={t("peopleOf", { of, what: t(name), count })}>
              {t("number", { count })}
            </Link>
          ) : (
            t("number", { count })
          )}
        </td>
      ))}
      <td data-title={t("rate")}>{staff > 0 ? t("share", { share: members / staff }) : "—"}</td>
    </tr>
  );
}
