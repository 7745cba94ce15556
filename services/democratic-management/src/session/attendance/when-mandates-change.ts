import type { Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { CongressType } from "../../congress/index.js";
import { sessionWork } from "../session-work.js";
import { adjournWithoutQuorum } from "./adjourn-without-quorum.js";

/** A congress by its number. */
type Of = { readonly unionId: string; readonly type: CongressType; readonly no: number };

/**
 * Mandates of a congress have changed, in this transaction: whoever was suspended, recalled or has left is not present any more, and whoever
 * is in force again counts among all. A session that sits is adjourned where that costs it its quorum (SC-R12).
 */
export const whenMandatesChange =
  (unit: Pick<Unit, "tx" | "outbox">, ground: MandateGround) =>
  async ({ unionId, type, no }: Of): Promise<void> => {
    const work = sessionWork(unit, ground);
    for (const session of await work.sessions.sittingOf(unionId, type, no))
      await adjournWithoutQuorum(work, session);
  };
/** What of the service the work of sessions stands on. */
export type MandateGround = Pick<ServiceGround, "db" | "clock" | "files" | "keys">;
