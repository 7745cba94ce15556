import { type Clock, dayOf } from "@union/kernel";
import { type DataKeys, Outbox, type Unit } from "@union/persistence";
import { Steps } from "@union/stages";
import { MemberRepository } from "../member/index.js";
import { MatterRepository } from "./matter.repository.js";
import type { Desk, MatterKinds } from "./matter-kind.js";
import { PersonRepository } from "./person.repository.js";

type Ground = { readonly clock: Clock; readonly keys: DataKeys; readonly kinds: MatterKinds };

/** Opens a desk on a transaction. */
export function deskOn(ground: Ground, { tx, outbox, traceId }: Unit, unionId: string): Desk {
  const today = dayOf(ground.clock());
  return {
    unionId,
    tx,
    today,
    keys: ground.keys,
    outbox,
    matters: new MatterRepository(tx),
    people: new PersonRepository(tx),
    members: new MemberRepository(tx, outbox, today),
    steps: new Steps(tx, outbox, ground.clock),
    kinds: ground.kinds,
    of: (other) =>
      deskOn(ground, { tx, traceId, outbox: new Outbox(tx, { unionId: other, traceId }) }, other),
  };
}
