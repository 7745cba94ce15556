import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type CardDesk, giveCard } from "../card/index.js";
import {
  addFact,
  checkFactDay,
  type FactDayRefusal,
  type FactInFuture,
  type FactNotPossible,
  type FactReasonMissing,
  type FactTextTooLong,
  type FactTooEarly,
  type FactWindowReader,
  goesBack,
  type MemberRepository,
  type PersonUnknown,
} from "../member/index.js";
import { type ApplicantReader, wholeUnion } from "./applicant.reader.js";
import type { Decision } from "./decision.js";
import type { Enrolment } from "./enrolment.js";
import type { enrolmentPolicy } from "./enrolment-desk.js";
import { type IdentityField, identityGaps } from "./identity.js";

export type IdentityIncomplete = {
  readonly kind: "IdentityIncomplete";
  readonly fields: readonly IdentityField[];
};
export type EnrolMemberRefusal =
  | IdentityIncomplete
  | PersonUnknown
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactDayRefusal
  | FactReasonMissing
  | FactTextTooLong;

export type EnrolMember = CardDesk & {
  readonly applicants: ApplicantReader;
  readonly members: MemberRepository;
  readonly windows: Pick<FactWindowReader, "of">;
  readonly today: LocalDate;
};
type Policy = Awaited<ReturnType<typeof enrolmentPolicy>>;

/**
 * Makes an applicant a member from the day of the decision, once his identity is complete and valid (2.1.5); with his number and
 * his card. Whoever is a member already stays one membership (MEM-R5).
 */
export async function enrolMember(
  needs: EnrolMember,
  actor: Actor,
  { unionId, memberId, appliedOn }: Enrolment,
  { document, decidedBy, decidedOn }: Decision,
  { identityFields, shape }: Policy,
  opinion: string | null,
): Promise<Result<null, EnrolMemberRefusal>> {
  const { applicants, members, today } = needs;
  const facts = await members.findFacts(wholeUnion(unionId), memberId, today);
  if (!facts) return err({ kind: "PersonUnknown" });
  const gaps = identityGaps(await applicants.identity(unionId, memberId), identityFields, today);
  if (gaps.length > 0) return err({ kind: "IdentityIncomplete", fields: gaps });
  const reason = null;
  const fact = { kind: "ENROLLED", effectiveOn: decidedOn, reason, document, decidedBy } as const;
  const added = addFact(facts, fact, today);
  if (!added.ok) return added;
  const window = await needs.windows.of(unionId, memberId, { requestedOn: appliedOn });
  const by = { isChair: goesBack(actor), reason: opinion };
  const timely = checkFactDay(decidedOn, window, by);
  if (!timely.ok) return timely;
  await members.addFact(actor, memberId, fact);
  await giveCard(needs, { unionId, memberId }, { shape, joinedOn: decidedOn, today });
  return ok(null);
}
