import type { EventHandlers } from "@union/worker";
import { consentHandlers } from "./consent-handlers.js";
import { followMerges } from "./follow-merges.js";
import { keepNewest } from "./keep-newest.js";
import { noteChange } from "./note-change.js";

/** Give these to a service's consumer and its directory follows membership. Late, early and repeated events do no harm. */
export const directoryHandlers = {
  "member.changed.v1": async (tx, { payload: { unionId, members }, createdAt }) => {
    const rows = members.map((card) => ({
      id: card.id,
      staff_no: card.staffNo,
      name: card.name,
      sex: card.sex,
      campus_id: card.campusId,
      department_id: card.departmentId,
      status: card.status,
      birth_month_day: card.birthMonthDay,
      employment_type: card.employmentType ?? null,
      staff_category: card.staffCategory ?? null,
      posts: card.posts ? JSON.stringify(card.posts) : null,
      // Nothing where the card does not tell it, "" where it tells that there is none.
      cadre_rank: card.cadreRank === undefined ? null : (card.cadreRank ?? ""),
      removed: card.removed ? 1 : 0,
      version: card.version,
    }));
    await keepNewest(tx, "directory_member", unionId, rows);
    await noteChange(tx, unionId, createdAt);
  },

  "campus.changed.v1": async (tx, { payload: { unionId, campuses }, createdAt }) => {
    const rows = campuses.map(({ validFrom, validTo, ...card }) => ({
      ...card,
      valid_from: validFrom,
      valid_to: validTo,
    }));
    await keepNewest(tx, "directory_campus", unionId, rows);
    await noteChange(tx, unionId, createdAt);
  },

  "department.changed.v1": async (tx, { payload: { unionId, departments }, createdAt }) => {
    const rows = departments.map(({ campusId, validFrom, validTo, ...card }) => ({
      ...card,
      campus_id: campusId,
      valid_from: validFrom,
      valid_to: validTo,
    }));
    await keepNewest(tx, "directory_department", unionId, rows);
    await noteChange(tx, unionId, createdAt);
  },

  "policy.changed.v1": async (tx, { payload: { unionId, overrides }, createdAt }) => {
    const rows = overrides.map((override) => ({
      id: override.id,
      policy_key: override.key,
      campus_id: override.campusId,
      value: JSON.stringify(override.value),
      effective_from: override.effectiveFrom,
      source: override.source,
      version: override.version,
    }));
    await keepNewest(tx, "directory_policy", unionId, rows);
    await noteChange(tx, unionId, createdAt);
  },

  ...consentHandlers,

  // A service whose rows name people follows with them: `followMerges(columns)` beside these.
  ...followMerges([]),
} satisfies EventHandlers;
