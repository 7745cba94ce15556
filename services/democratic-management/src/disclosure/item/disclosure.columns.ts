/** What is selected of an item, by the names of its aggregate. */
export const disclosureColumns = `d.id, d.union_id AS unionId, d.no, d.campus_id AS campusId, d.department_id AS departmentId, d.audience,
  d.duty_code AS dutyCode, d.category, d.title, d.body, d.correction, d.period_from AS periodFrom, d.period_to AS periodTo,
  d.due_on AS dueOn, d.not_before AS notBefore, d.state, d.version_no AS versionNo, d.published_on AS publishedOn,
  d.display_days AS displayDays, d.display_until AS displayUntil, d.withdrawn_on AS withdrawnOn,
  d.withdrawn_because AS withdrawnBecause, d.withdrawn_as AS withdrawnAs, d.closes_earlier AS closesEarlier, d.version`;

/** Where a draft belongs (DI-R9): before it is published, what concerns the whole union is its own keepers' and the answering department's. */
export const draftPlace = {
  union: "d.union_id",
  campus: "d.campus_id",
  department: "d.department_id",
} as const;

/** Where an item belongs: union-wide ones are seen by the officers of every campus, and written by those of the whole union. */
export const disclosurePlace = {
  union: "d.union_id",
  campus: "d.campus_id",
  department: "d.department_id",
  unionRowsAreShared: true,
} as const;
