import { dayOf, type Sentence } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { MatterRepository } from "../matter/index.js";
import { isMemberElsewhere } from "../transfer/index.js";
import { matterKinds } from "./matter-kinds.js";

/** What keeps a fact from being recorded beside the matters: one that is open, or a membership in another union of the house. */
export const membershipGuards = (ground: Pick<ServiceGround, "clock" | "keys">) => ({
  findOpenMatter: async (tx: Sql, unionId: string, memberId: string): Promise<Sentence | null> => {
    const open = await new MatterRepository(tx).openOf(unionId, memberId);
    return open && matterKinds[open.kind].stages.name;
  },
  isElsewhere: (tx: Sql, unionId: string, memberId: string): Promise<boolean> =>
    isMemberElsewhere(tx, ground.keys, { unionId, memberId }, dayOf(ground.clock())),
});
