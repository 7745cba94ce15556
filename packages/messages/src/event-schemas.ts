import { z } from "zod";
import { batch } from "./batch.js";
import { campusCard } from "./campus-card.js";
import { departmentCard } from "./department-card.js";
import { fields } from "./fields.js";
import { memberCard } from "./member-card.js";
import { policyOverride } from "./policy-override.js";

const { id: unionId } = fields;

/**
 * Every message that crosses a service border, by name. A new optional field is fine; anything else that changes is a new
 * name (…v2), told beside the old one until nobody hears that any more.
 */
export const eventSchemas = {
  /** People came, changed or left: the new cards. */
  "member.changed.v1": z.object({ unionId, members: batch(memberCard) }),
  "campus.changed.v1": z.object({ unionId, campuses: batch(campusCard) }),
  "department.changed.v1": z.object({ unionId, departments: batch(departmentCard) }),
  "policy.changed.v1": z.object({ unionId, overrides: batch(policyOverride) }),
  /** An account plays a part over a campus, a department or the union, named for a sentence to a person. */
  "role.granted.v1": z.object({
    unionId,
    accountId: fields.id,
    role: fields.word,
    scopeName: fields.name,
    validFrom: fields.date,
    validTo: fields.date,
  }),
  /** A service has built something on these people: they cannot be taken back as if they never were. */
  "records.linked.v1": z.object({ unionId, service: fields.word, memberIds: batch(fields.id) }),
  /** A sheet was imported: how many of its rows were accepted, already there, or refused. */
  "register.imported.v1": z.object({
    unionId,
    importId: fields.id,
    service: fields.word,
    register: fields.name,
    accepted: fields.count,
    unchanged: fields.count,
    refused: fields.count,
    requestedBy: fields.id,
  }),
} as const;
