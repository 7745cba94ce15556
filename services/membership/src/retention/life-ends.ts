import type { Actor, Clock } from "@union/kernel";
import type { Unit } from "@union/persistence";
import { closeAccountsOf } from "../account/index.js";
import { revokeRolesOf } from "../grant/index.js";
import type { Decision } from "../member/index.js";
import { committeeWork, vacateSeatsOf } from "../office/index.js";

const because = "会员去世";

/** What ends with a life: the accounts with their sessions, the roles, and the seats on committees. */
export const lifeEnds =
  (unit: Unit, clock: Clock) =>
  async (actor: Actor, memberId: string, decision: Decision): Promise<void> => {
    const now = clock();
    const accountIds = await closeAccountsOf(unit.tx, actor, memberId, because, now);
    await revokeRolesOf(unit, actor, { memberId, accountIds, because }, now);
    const needs = await committeeWork(unit, clock)(actor);
    await vacateSeatsOf(needs, actor, memberId, decision);
  };
