import { type LocalDate, openEnd } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyValue } from "@union/policy";
import type { EnrolmentCampaign } from "./campaign.js";

export type InvitationOrder = PolicyValue<"enrolment.invitationOrder">;

const orders: Readonly<Record<InvitationOrder, string>> = {
  RECRUITED_NURSES_FIRST:
    "(p.employment_type = 'RECRUITED' AND COALESCE(p.category, '') LIKE '%护%') DESC, p.employment_type = 'RECRUITED' DESC, m.staff_no",
  RECRUITED_FIRST: "p.employment_type = 'RECRUITED' DESC, m.staff_no",
  STAFF_NO: "m.staff_no",
};

/**
 * The next people a campaign invites: staff who never joined or withdrew, without an open application, whom it has not invited
 * yet (asking anew does not nag). In the order that policy gives, `limit` at most.
 */
export async function coverageGap(
  sql: Sql,
  { unionId, id, campusId, departmentId, employmentType, category }: EnrolmentCampaign,
  { on, order, limit }: { on: LocalDate; order: InvitationOrder; limit: number },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }[]>(
    `SELECT m.id FROM member m
     JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to = '${openEnd}'
     LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?
     WHERE m.union_id = ? AND (f.status IS NULL OR f.status IN ('WITHDRAWN', 'DEEMED_WITHDRAWN'))
       AND (? IS NULL OR p.campus_id = ?) AND (? IS NULL OR p.department_id = ?)
       AND (? IS NULL OR p.employment_type = ?) AND (? IS NULL OR p.category = ?)
       AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.union_id = m.union_id AND e.member_id = m.id AND e.is_open = 1)
       AND NOT EXISTS (SELECT 1 FROM enrolment_invitation i WHERE i.union_id = m.union_id AND i.campaign_id = ? AND i.member_id = m.id)
     ORDER BY ${orders[order]} LIMIT ?`,
    [
      ...[on, on, on, unionId, campusId, campusId, departmentId, departmentId],
      ...[employmentType, employmentType, category, category, id, limit],
    ],
  );
  return rows.map((row) => row.id);
}
