/** A plan as its table keeps it; `p` is work_plan. */
export const workPlanColumns = `p.id, p.union_id AS unionId, p.campus_id AS campusId, p.period_kind AS periodKind, p.year, p.part,
  p.starts_on AS startsOn, p.ends_on AS endsOn, p.state, p.document, p.decided_by AS decidedBy, p.decided_on AS decidedOn, p.summary, p.version`;

/** An item as its table keeps it; `i` is work_plan_item. */
export const workPlanItemColumns = `i.id, i.union_id AS unionId, i.plan_id AS planId, i.title, i.union_function AS \`function\`,
  i.owner_id AS ownerId, i.due_on AS dueOn, i.serves_id AS servesId, i.state, i.result, i.done_on AS doneOn, i.evidence,
  i.carried_from_id AS carriedFromId, i.carried_to_id AS carriedToId, i.version`;
