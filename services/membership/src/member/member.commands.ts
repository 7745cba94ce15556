import { type Actor, dayOf, type Sentence, scopeWithOwn } from "@union/kernel";
import { command, type Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { FactWindowReader } from "./fact-window.reader.js";
import { MemberReader } from "./member.reader.js";
import { MemberRepository } from "./member.repository.js";
import { recordMembershipFact } from "./record-membership-fact.js";
import { revealMember } from "./reveal-member.js";

/** What is asked of the matters of memberships before a fact is recorded beside them. */
export type MembershipGuards = {
  readonly findOpenMatter: (tx: Sql, unionId: string, memberId: string) => Promise<Sentence | null>;
  readonly isElsewhere: (tx: Sql, unionId: string, memberId: string) => Promise<boolean>;
};

/** What changes people and their memberships, and what opens their guarded data. */
export const memberCommands = (
  { db, clock, keys }: Pick<ServiceGround, "db" | "clock" | "keys">,
  guards: MembershipGuards,
) => {
  const today = () => dayOf(clock());
  const exists = async (actor: Actor, id: string) =>
    (await new MemberReader(db.manager).byIds(scopeWithOwn(actor, "people.reveal"), today(), [id]))
      .length === 1;
  return {
    recordMembershipFact: command(db, "recordMembershipFact", ({ tx, outbox }) =>
      recordMembershipFact({
        members: new MemberRepository(tx, outbox, today()),
        today: today(),
        windowOf: (unionId, memberId) =>
          new FactWindowReader(tx, keys, today()).of(unionId, memberId),
        isElsewhere: (unionId, memberId) => guards.isElsewhere(tx, unionId, memberId),
        findOpenMatter: (unionId, memberId) => guards.findOpenMatter(tx, unionId, memberId),
      }),
    ),
    revealMember: command(db, "revealMember", ({ tx }) => revealMember({ sql: tx, exists }), {
      sensitiveAct: "READ",
    }),
  };
};
