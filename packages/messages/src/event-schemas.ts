import { z } from "zod";
import { accountChanges } from "./account-changes.js";
import { batch } from "./batch.js";
import { campusCard } from "./campus-card.js";
import { consentCard } from "./consent-card.js";
import { departmentCard } from "./department-card.js";
import { fields } from "./fields.js";
import { memberCard } from "./member-card.js";
import { mergeCard } from "./merge-card.js";
import { policyOverride } from "./policy-override.js";
import { told } from "./told.js";

const { id: unionId } = fields;
/** True where a resync tells what was told before: copies take it, and nobody is given notice of it. */
const isToldAgain = z.boolean().optional();

/**
 * Every message that crosses a service border, by name. A new optional field is fine; anything else that changes is a new
 * name (…v2), told beside the old one until nobody hears that any more.
 */
export const eventSchemas = {
  /** People came, changed or left: the new cards. */
  "member.changed.v1": z.object({ unionId, members: batch(memberCard) }),
  /** These people were erased (PI-R10): whatever a service holds of them beside their ids goes. */
  "member.erased.v1": z.object({ unionId, memberIds: batch(fields.id) }),
  /** People turned out to be one, or were told apart again: who stands for whom from now on. */
  "member.merged.v1": z.object({ unionId, merges: batch(mergeCard) }),
  /** What happened to one person's membership, by hand: a fact of 2.1.4 and its day. */
  "membership.recorded.v1": z.object({
    unionId,
    memberId: fields.id,
    fact: fields.word,
    effectiveOn: fields.date,
  }),
  "campus.changed.v1": z.object({ unionId, campuses: batch(campusCard), isToldAgain }),
  "department.changed.v1": z.object({
    unionId,
    departments: batch(departmentCard),
    isToldAgain,
  }),
  "policy.changed.v1": z.object({ unionId, overrides: batch(policyOverride), isToldAgain }),
  /** Purposes came in a new version, or people answered to them: what was said counts at once (PI-R3). */
  "consent.changed.v1": z.object({
    unionId,
    purposes: batch(z.object({ code: fields.word, version: fields.version })),
    consents: batch(consentCard),
  }),
  /** An account plays a part over a campus, a department or the union, named for a sentence to a person. */
  "role.granted.v1": z.object({
    unionId,
    accountId: fields.id,
    role: fields.word,
    scopeName: fields.name,
    validFrom: fields.date,
    validTo: fields.date,
    grantId: fields.id.optional(),
    /** Who plays it; null where the account belongs to nobody on the staff. */
    memberId: fields.id.nullable().optional(),
    /** What it reaches on its first day; null stands for all. */
    campusIds: z.array(fields.id).nullable().optional(),
    departmentIds: z.array(fields.id).nullable().optional(),
    isToldAgain,
  }),
  /** A grant was taken back: it ends on `validTo`, which is today or a day before it would have begun. */
  "role.revoked.v1": z.object({
    unionId,
    accountId: fields.id,
    memberId: fields.id.nullable(),
    grantId: fields.id,
    role: fields.word,
    scopeName: fields.name,
    validTo: fields.date,
    /** Its holder is not told: he has died. */
    isSilent: z.boolean().optional(),
  }),
  /** Something was done to an account that its holder should hear of, in case it was not he. */
  "account.changed.v1": z.object({
    unionId,
    accountId: fields.id,
    /** Whose it is; null where it belongs to nobody on the staff. */
    memberId: fields.id.nullable(),
    change: z.enum(accountChanges),
  }),
  /** A service has built something on these people: they cannot be taken back as if they never were. */
  "records.linked.v1": z.object({ unionId, service: fields.word, memberIds: batch(fields.id) }),
  /** A sheet was imported: how many of its rows were accepted, already there, or refused. */
  "register.imported.v1": z.object({
    unionId,
    importId: fields.id,
    service: fields.word,
    register: fields.name,
    /** The title of the sheet, as people know it. */
    sheet: fields.name.optional(),
    accepted: fields.count,
    unchanged: fields.count,
    refused: fields.count,
    requestedBy: fields.id,
  }),
  /**
   * A step of a deadline has come: who is told, what it is about and what is to be done, in words for people. `stepOn` is the
   * day planned for it; `step` and `days` (calendar days from or to `dueOn`) are how it stands on the day it is told. With
   * `deadlineId` and `dueOn` it is one. `deputy` is null where it does not escalate.
   */
  "deadline.reached.v1": z.object({
    unionId,
    deadlineId: fields.id,
    kind: fields.word,
    name: fields.sentence,
    subject: fields.id,
    subjectName: fields.name,
    campusId: fields.id.nullable(),
    dueOn: fields.date,
    stepOn: fields.date,
    step: z.enum(["BEFORE", "DUE", "OVERDUE"]),
    days: fields.count,
    responsible: told,
    deputy: told.nullable(),
  }),
  /**
   * A matter took a step: which one, what it is called, and whom it tells in which words. An opinion stays with the matter.
   * `told` is empty for nobody.
   */
  "stage.passed.v1": z.object({
    unionId,
    stepId: fields.id,
    kind: fields.word,
    name: fields.sentence,
    subject: fields.id,
    subjectName: fields.name,
    campusId: fields.id.nullable(),
    step: fields.word,
    from: fields.word,
    to: fields.word,
    state: fields.sentence,
    told: z.array(told).max(10),
  }),
  /**
   * On one day so many guarded values (P2, P3) were shown in a service, and so many files of them were written, by so many
   * accounts. Told once for a union, service and day, and only where there is something to tell; never who, nor whose.
   */
  "sensitive.accessed.v1": z.object({
    unionId,
    service: fields.word,
    day: fields.date,
    reveals: fields.count,
    exports: fields.count,
    people: fields.count,
  }),
  /**
   * Dues of one month and campus came in by a batch, or go back to people by a correction (`totalFen` below zero): a sum and the
   * number of charges in it, never a person. `batchId` is the batch or the run.
   */
  "dues.posted.v1": z.object({
    unionId,
    batchId: fields.id,
    campusId: fields.id,
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    totalFen: z.int(),
    count: fields.count,
  }),
  /** Trainings of union cadres that were recorded with their people: how many attended, never who. */
  "training.recorded.v1": z.object({
    unionId,
    trainings: batch(
      z.object({
        id: fields.id,
        heldOn: fields.date,
        title: fields.name,
        attendances: fields.count,
      }),
    ),
  }),
  /** A notice is to be told: who is meant is found out next. */
  "notice.opened.v1": z.object({ unionId, noticeId: fields.id }),
  /** Some of a notice's recipients: each is told by his channels. */
  "notice.batched.v1": z.object({ unionId, noticeId: fields.id, recipients: batch(fields.id) }),
  /**
   * A service wants all that its directory may know of a union, from the beginning; the nil UUID stands for every union.
   * `resyncId` is membership's own word to itself: this resync goes on.
   */
  "directory.wanted.v1": z.object({
    unionId,
    service: fields.word,
    resyncId: fields.id.optional(),
  }),
} as const;
