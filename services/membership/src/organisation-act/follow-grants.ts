import type { Deadlines } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import { newId, type Outbox, type Sql } from "@union/persistence";
import type { AccountRepository } from "../account/index.js";
import { RoleGrant, type RoleGrantRepository, roleGrantEnds, watchGrant } from "../grant/index.js";
import type { SessionRepository } from "../session/index.js";

type Needs = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly grants: RoleGrantRepository;
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
  readonly now: Date;
};

/**
 * Roles over what has ended end today, and go on over the successor where there is one: same role, same last day. They turn on the
 * day the act is confirmed, never back on its own day: until then their holders did reach what they reached. Sessions of their
 * holders end, so that they sign in with the new reach; a role that its holder has over the successor already is not doubled.
 */
export async function followGrants(
  needs: Needs,
  unionId: string,
  endedIds: readonly string[],
  successorId: string | null,
): Promise<number> {
  if (endedIds.length === 0) return 0;
  const { tx, today } = needs;
  const rows = await tx.query<RoleGrant[]>(
    `SELECT id, union_id AS unionId, account_id AS accountId, role, node_id AS nodeId, valid_from AS validFrom, valid_to AS validTo,
       granted_by AS grantedBy, version
     FROM role_grant WHERE union_id = ? AND node_id IN (?) AND valid_to > ? AND valid_to > valid_from ORDER BY id FOR UPDATE`,
    [unionId, endedIds, today],
  );
  for (const row of rows) {
    const grant = Object.assign(new RoleGrant(), row);
    await endGrant(needs, grant, successorId === null);
    if (successorId !== null) await goOn(needs, grant, successorId);
    await needs.sessions.endAll(unionId, grant.accountId, needs.now);
  }
  return rows.length;
}

async function endGrant(needs: Needs, grant: RoleGrant, isOver: boolean): Promise<void> {
  const { tx, deadlines, today } = needs;
  const hasBegun = grant.validFrom <= today;
  const validTo = hasBegun ? today : grant.validFrom;
  await tx.query("UPDATE role_grant SET valid_to = ?, version = version + 1 WHERE id = ?", [
    validTo,
    grant.id,
  ]);
  await deadlines.cancel(roleGrantEnds, { unionId: grant.unionId, subject: grant.id });
  const ended = Object.assign(new RoleGrant(), grant, { validTo });
  await (isOver ? tellEnd(needs, ended) : tell(needs, ended, true));
}

async function goOn(needs: Needs, ended: RoleGrant, nodeId: string): Promise<void> {
  const { grants, accounts, deadlines, today } = needs;
  const hasBegun = ended.validFrom <= today;
  const validFrom = hasBegun ? today : ended.validFrom;
  const grant = Object.assign(new RoleGrant(), ended, {
    id: newId(),
    nodeId,
    validFrom,
    grantedAt: needs.now,
    ...{ revokedAt: null, revokedBy: null, revokedBecause: null, version: 1 },
  });
  const others = await grants.alike(grant);
  if (others.some((other) => other.validFrom <= validFrom && other.validTo >= grant.validTo))
    return;
  await grants.add(grant);
  const account = await accounts.find(grant, grant.accountId);
  const node = await grants.findNode(grant, nodeId);
  if (account && node) await watchGrant({ grants, deadlines, today }, grant, account, node);
  await tell(needs, grant, false);
}

/** The holder of a role that nothing follows hears that it is over. */
async function tellEnd({ outbox, grants, accounts }: Needs, grant: RoleGrant): Promise<void> {
  const { id, unionId, accountId, role, validTo, nodeId } = grant;
  const node = await grants.findNode(grant, nodeId);
  const account = await accounts.find(grant, accountId);
  if (!node) return;
  await outbox.add("role.revoked.v1", accountId, {
    ...{ unionId, accountId, grantId: id, role, scopeName: node.name, validTo },
    memberId: account?.memberId ?? null,
  });
}

/** What goes on elsewhere is ended silently; its holder hears of what goes on. */
async function tell(
  { outbox, grants, accounts }: Needs,
  grant: RoleGrant,
  isToldAgain: boolean,
): Promise<void> {
  const { id, unionId, accountId, role, validFrom, validTo, nodeId } = grant;
  const node = await grants.findNode(grant, nodeId);
  const account = await accounts.find(grant, accountId);
  if (!node) return;
  await outbox.add("role.granted.v1", accountId, {
    ...{ unionId, accountId, role, scopeName: node.name, validFrom, validTo, grantId: id },
    memberId: account?.memberId ?? null,
    ...(await grants.reachOf(grant, node)),
    ...(isToldAgain ? { isToldAgain } : {}),
  });
}
