import type { Deadlines } from "@union/deadlines";
import {
  type Actor,
  covers,
  dayOf,
  err,
  type LocalDate,
  ok,
  openEnd,
  type Result,
  type Role,
} from "@union/kernel";
import { newId, type Outbox } from "@union/persistence";
import type { AccountRepository } from "../account/index.js";
import { type Founder, reachOf } from "../founder.js";
import type { PolicyOverrideRepository } from "../policy/index.js";
import type { SessionRepository } from "../session/index.js";
import { checkGrantPeriod, type GrantOutOfTime } from "./grant-window.js";
import {
  type AdministratorNoOfficer,
  type AdministratorsApart,
  type GrantPeriodWrong,
  type GrantToOneself,
  RoleGrant,
} from "./role-grant.js";
import type { GrantNode, RoleGrantRepository } from "./role-grant.repository.js";
import { watchGrant } from "./watch-grant.js";

export type AccountUnknown = { readonly kind: "AccountUnknown" };
export type GrantNodeUnknown = { readonly kind: "GrantNodeUnknown" };
/** The account plays that part over that node for all of the period already. */
export type GrantHeld = { readonly kind: "GrantHeld"; readonly validTo: LocalDate };
/** A group is led and a branch chaired where they are: over a group, a branch, or departments. */
export type GrantNodeUnfit = { readonly kind: "GrantNodeUnfit"; readonly role: Role };
export type GrantRoleInput = {
  readonly accountId: string;
  readonly role: Role;
  readonly nodeId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};
type GrantRefusal =
  | AccountUnknown
  | GrantNodeUnknown
  | GrantHeld
  | AdministratorsApart
  | AdministratorNoOfficer
  | GrantNodeUnfit
  | GrantOutOfTime
  | GrantToOneself
  | GrantPeriodWrong;

type Needs = {
  grants: RoleGrantRepository;
  accounts: AccountRepository;
  sessions: SessionRepository;
  deadlines: Deadlines;
  outbox: Outbox;
  policies: Pick<PolicyOverrideRepository, "all">;
  now: Date;
};

/** Over which nodes these roles may be had; all others over any. */
const nodesOf: Partial<Record<Role, readonly GrantNode["kind"][]>> = {
  GROUP_LEADER: ["GROUP", "DEPARTMENT"],
  BRANCH_CHAIR: ["BRANCH", "DEPARTMENT"],
};

/**
 * Grants a role over a node within the grantor's own reach for a period, starts the clock of its end, ends the sessions of its
 * holder so that he signs in with it, and tells of it.
 * A person is one person, whichever of his accounts is meant.
 */
export const grantRole =
  ({ grants, accounts, sessions, deadlines, outbox, policies, now }: Needs) =>
  async (
    actor: Actor | Founder,
    input: GrantRoleInput,
  ): Promise<Result<{ id: string }, GrantRefusal>> => {
    const { accountId, role, nodeId, validFrom, validTo } = input;
    const { unionId } = actor;
    const account = await accounts.find(actor, accountId);
    if (!account) return err({ kind: "AccountUnknown" });
    if (account.memberId !== null && account.memberId === memberOf(actor))
      return err({ kind: "GrantToOneself" });
    const node = await grants.findNode(actor, nodeId);
    const scope = reachOf(actor, "grants.write");
    if (!node || node.closedOn !== openEnd || !scope || !covers(scope, node.campusId))
      return err({ kind: "GrantNodeUnknown" });
    if (nodesOf[role]?.includes(node.kind) === false) return err({ kind: "GrantNodeUnfit", role });
    if (actor.accountId !== null) {
      const inTime = checkGrantPeriod(input, dayOf(now), await policies.all(unionId));
      if (!inTime.ok) return inTime;
    }
    const held = await grants.rolesOf(account, input);
    const given = RoleGrant.give(
      { id: newId(), unionId, grantedBy: actor.accountId, grantedAt: now, ...input },
      held,
    );
    if (!given.ok) return given;
    const alike = await grants.alike(given.value);
    const covering = alike.find((one) => one.validFrom <= validFrom && one.validTo >= validTo);
    if (covering) return err({ kind: "GrantHeld", validTo: covering.validTo });
    await grants.add(given.value);
    await watchGrant({ grants, deadlines, today: dayOf(now) }, given.value, account, node);
    const reach = await grants.reachOf(given.value, node);
    await sessions.endAll(unionId, accountId, now);
    await outbox.add("role.granted.v1", accountId, {
      unionId,
      accountId,
      role,
      scopeName: node.name,
      validFrom,
      validTo,
      grantId: given.value.id,
      memberId: account.memberId,
      ...reach,
    });
    return ok({ id: given.value.id });
  };

const memberOf = (actor: Actor | Founder): string | null =>
  actor.accountId === null ? null : actor.memberId;
