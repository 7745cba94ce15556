/**
 * The SQL by which a mandate (`d` is delegate) is in force on a day: from `valid_from` until before `valid_to`, but for the days of a
 * suspension. A past day is answered as it was, whatever became of the mandate since: `delegate.state` says where it stands now, and
 * what never came into force has no days.
 */
export const mandateInForce = (day: string): string =>
  `d.state IN ('ACTIVE', 'SUSPENDED', 'RECALLED', 'ENDED') AND d.valid_from <= ${day} AND ${day} < d.valid_to
    AND NOT EXISTS (SELECT 1 FROM delegate_suspension p WHERE p.union_id = d.union_id AND p.delegate_id = d.id
      AND p.suspended_from <= ${day} AND ${day} < p.suspended_to)`;

/** How many formal delegates a session (`s` is congress_session) has on a day, as a column: the base of its quorum. */
export const formalDelegatesOfSession = (
  day: string,
): string => `(SELECT COUNT(DISTINCT d.member_id) FROM delegate d
    JOIN congress c ON c.union_id = d.union_id AND c.id = d.congress_id
  WHERE d.union_id = s.union_id AND c.type = s.type AND c.no = s.congress_no AND d.class = 'FORMAL' AND ${mandateInForce(day)})`;
