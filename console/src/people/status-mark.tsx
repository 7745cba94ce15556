import { useTranslation } from "react-i18next";
import type { MembershipStatus } from "../graph/schema.generated.js";
import { standings } from "./standings.js";
import "./status-mark.css";

/** The status of a membership in a word; who counts as a member is seen at a glance. */
export function StatusMark({ status }: { readonly status: MembershipStatus | null }) {
  const { t } = useTranslation("graph");
  const counts = (standings.MEMBERS as readonly string[]).includes(status ?? "NONE");
  return (
    <span className={counts ? "status-mark status-mark-counts" : "status-mark"}>
      {t(`MemberStatusFilter.${status ?? "NONE"}`)}
    </span>
  );
}
