import { type Actor, dayOf, scopeWithOwn } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { MatterRepository } from "../matter/matter.repository.js";
import { matterKinds } from "../matter/matter-kinds.js";
import { isMemberElsewhere } from "../transfer/member-elsewhere.js";
import { MemberReader } from "./member.reader.js";
import { MemberRepository } from "./member.repository.js";
import { recordMembershipFact } from "./record-membership-fact.js";
import { revealMember } from "./reveal-member.js";

/** What changes people and their memberships, and what opens their guarded data. */
export const memberCommands = ({
  db,
  clock,
  keys,
}: Pick<ServiceGround, "db" | "clock" | "keys">) => {
  const today = () => dayOf(clock());
  const exists = async (actor: Actor, id: string) =>
    (await new MemberReader(db.manager).byIds(scopeWithOwn(actor, "people.reveal"), today(), [id]))
      .length === 1;
  return {
    recordMembershipFact: command(db, "recordMembershipFact", ({ tx, outbox }) =>
      recordMembershipFact({
        members: new MemberRepository(tx, outbox, today()),
        today: today(),
        isElsewhere: (unionId, memberId) =>
          isMemberElsewhere(tx, keys, { unionId, memberId }, today()),
        findOpenMatter: async (unionId, memberId) => {
          const open = await new MatterRepository(tx).openOf(unionId, memberId);
          return open && matterKinds[open.kind].stages.name;
        },
      }),
    ),
    revealMember: command(db, "revealMember", ({ tx }) => revealMember({ sql: tx, exists }), {
      sensitiveAct: "READ",
    }),
  };
};
