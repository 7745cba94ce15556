import { type Deadlines, holdersOf, persons } from "@union/deadlines";
import { addDays, type LocalDate, openEnd, roleNames } from "@union/kernel";
import type { Account } from "../account/index.js";
import type { RoleGrant } from "./role-grant.js";
import type { GrantNode, RoleGrantRepository } from "./role-grant.repository.js";
import { roleGrantEnds } from "./role-grant-ends.js";

type Needs = {
  grants: Pick<RoleGrantRepository, "alike">;
  deadlines: Deadlines;
  today: LocalDate;
};

/**
 * Starts the clock of a grant that ends, from today or from its first day. Where another grant of the same role goes on
 * without a gap nothing ends: the clock of the earlier one is met, or none is started.
 */
export async function watchGrant(
  { grants, deadlines, today }: Needs,
  grant: RoleGrant,
  account: Account,
  node: GrantNode,
): Promise<void> {
  const { unionId, validFrom, validTo } = grant;
  const others = await grants.alike(grant);
  for (const other of others)
    if (other.validTo >= validFrom && other.validTo < validTo)
      await deadlines.meet(roleGrantEnds, { unionId, subject: other.id }, today);
  const goesOn = others.some((other) => other.validFrom <= validTo && other.validTo >= validTo);
  const dueOn = addDays(validTo, -1);
  if (validTo === openEnd || dueOn < today || goesOn) return;
  await deadlines.start(roleGrantEnds, {
    unionId,
    subject: grant.id,
    subjectName: [roleNames[grant.role].zh, node.name, account.login].join(" · "),
    campusId: node.campusId,
    startedOn: validFrom > today ? validFrom : today,
    dueOn,
    responsible: persons(account.memberId ?? account.id),
    deputy: holdersOf(["SECURITY_ADMINISTRATOR"], node.campusId),
  });
}
