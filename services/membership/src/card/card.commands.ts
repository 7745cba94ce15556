import { dayOf } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { MemberRepository } from "../member/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { CardRepository } from "./card.repository.js";
import { issueMemberCard } from "./issue-member-card.js";
import { MemberNumberRepository } from "./member-number.repository.js";

/** What issues member cards. */
export const cardCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  issueMemberCard: command(db, "issueMemberCard", ({ tx, outbox }) => {
    const today = dayOf(clock());
    return issueMemberCard({
      members: new MemberRepository(tx, outbox, today),
      policies: new PolicyOverrideRepository(tx),
      numbers: new MemberNumberRepository(tx),
      cards: new CardRepository(tx),
      today,
    });
  }),
});
