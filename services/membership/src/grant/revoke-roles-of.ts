import { Deadlines } from "@union/deadlines";
import { type Actor, dayOf } from "@union/kernel";
import type { Outbox, Tx } from "@union/persistence";
import { RoleGrantRepository } from "./role-grant.repository.js";
import { roleGrantEnds } from "./role-grant-ends.js";

/** The person whose roles end, and why. */
export type RolesEnd = {
  readonly memberId: string;
  readonly accountIds: readonly string[];
  readonly because: string;
};

/** Takes back every role that some accounts of one person hold or are to hold; the services hear of it, he himself does not. */
export async function revokeRolesOf(
  { tx, outbox }: { readonly tx: Tx; readonly outbox: Outbox },
  { unionId, accountId }: Pick<Actor, "unionId" | "accountId">,
  { memberId, accountIds, because }: RolesEnd,
  now: Date,
): Promise<void> {
  const grants = new RoleGrantRepository(tx);
  const today = dayOf(now);
  for (const grant of await grants.standing(unionId, accountIds, today)) {
    const revoked = grant.revoke({ accountId, isHolder: false }, because, now, today);
    if (!revoked.ok) continue;
    await grants.save(grant);
    await new Deadlines(tx).cancel(roleGrantEnds, { unionId, subject: grant.id });
    const node = await grants.findNode({ unionId }, grant.nodeId);
    const { accountId: holder, id: grantId, role, validTo } = grant;
    await outbox.add("role.revoked.v1", holder, {
      ...{ unionId, accountId: holder, memberId, grantId, role, validTo },
      ...{ scopeName: node?.name ?? "", isSilent: true },
    });
  }
}
