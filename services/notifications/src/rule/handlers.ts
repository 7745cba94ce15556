import { directoryHandlers, erasureHandlers, followMerges } from "@union/directory";
import type { Clock } from "@union/kernel";
import type { EventName } from "@union/messages";
import { Outbox, type Tx } from "@union/persistence";
import type { EventHandlers, HeardEvent } from "@union/worker";
import { RoleHolderRepository, recipientOf } from "../audience/index.js";
import { forgetRecipient, openNotice } from "../notice/index.js";
import { personColumns } from "../person-columns.js";
import { rules } from "./rules.js";
import type { Rule } from "./who-is-told.js";

/** Opens the notices that an event calls for; the same is never told twice on a day. */
const tell =
  <Name extends EventName>(name: Name, clock: Clock) =>
  async (tx: Tx, event: HeardEvent<Name>): Promise<void> => {
    const { tell } = rules[name] as Rule<Name>;
    const outbox = new Outbox(tx, event);
    for (const notice of await tell(event, tx)) await openNotice(tx, outbox, notice, clock());
  };

/** What notifications does on the events of the house, beside keeping its directory. */
export const ruleHandlers = (clock: Clock): EventHandlers => ({
  ...directoryHandlers,
  // Notifications stores no files.
  ...erasureHandlers({ remove: async () => undefined }, forgetRecipient),
  ...followMerges(personColumns),
  "policy.changed.v1": async (tx, event) => {
    await directoryHandlers["policy.changed.v1"](tx, event);
    await tell("policy.changed.v1", clock)(tx, event);
  },
  "role.granted.v1": async (tx, event) => {
    await keepHolder(tx, event);
    await tell("role.granted.v1", clock)(tx, event);
  },
  "role.revoked.v1": async (tx, event) => {
    const { grantId, validTo } = event.payload;
    await new RoleHolderRepository(tx).end(event.unionId, grantId, validTo);
    await tell("role.revoked.v1", clock)(tx, event);
  },
  "account.changed.v1": tell("account.changed.v1", clock),
  "register.imported.v1": tell("register.imported.v1", clock),
  "membership.recorded.v1": tell("membership.recorded.v1", clock),
  "deadline.reached.v1": tell("deadline.reached.v1", clock),
  "stage.passed.v1": tell("stage.passed.v1", clock),
  "sensitive.accessed.v1": tell("sensitive.accessed.v1", clock),
});

async function keepHolder(
  tx: Tx,
  { unionId, payload }: HeardEvent<"role.granted.v1">,
): Promise<void> {
  const { grantId, accountId, memberId, campusIds, departmentIds } = payload;
  // Events of an earlier release name no grant; a resync tells them again whole.
  if (grantId === undefined) return;
  await new RoleHolderRepository(tx).keep({
    unionId,
    grantId,
    accountId,
    recipientId: recipientOf({ accountId, memberId: memberId ?? null }),
    role: payload.role,
    // Who answers for departments answers for no campus, and not for the union.
    campusIds: departmentIds ? [] : (campusIds ?? null),
    validFrom: payload.validFrom,
    validTo: payload.validTo,
  });
}
