import type { List } from "@union/persistence";

/** Who stands behind an account, as the table `r` names it. */
const reader = `LEFT JOIN account a ON a.union_id = r.union_id AND a.id = r.account_id
    LEFT JOIN member m ON m.union_id = a.union_id AND m.id = a.member_id`;
const order = [{ by: "r.id", descending: true }];

/** The two sources of reads of one person, alike in columns and order: values that were looked at, and files in which he stood. */
export const sensitiveReadLists = (unionId: string, memberId: string): readonly [List, List] => [
  {
    select: `r.id, r.field, r.reason, m.name AS readerName, r.role, r.emergency_id IS NOT NULL AS isEmergency, r.at,
      NULL AS exportOf, NULL AS exportedPeople`,
    from: `reveal r ${reader}`,
    where: [{ sql: "r.union_id = ? AND r.member_id = ?", params: [unionId, memberId] }],
    order,
  },
  {
    select: `r.id, 'ALL' AS field, r.reason, m.name AS readerName, COALESCE(r.role, 'OWNER') AS role, 0 AS isEmergency, r.at,
      r.what AS exportOf, r.people AS exportedPeople`,
    from: `sensitive_export_person p JOIN sensitive_export r ON r.union_id = p.union_id AND r.id = p.export_id ${reader}`,
    where: [{ sql: "p.union_id = ? AND p.member_id = ?", params: [unionId, memberId] }],
    order: [{ by: "p.export_id", descending: true }],
  },
];
