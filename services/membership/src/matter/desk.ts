import { type Clock, dayOf, type LocalDate } from "@union/kernel";
import { type DataKeys, Outbox, type Tx, type Unit } from "@union/persistence";
import { Steps } from "@union/stages";
import { MemberRepository } from "../member/member.repository.js";
import type { MatterKind } from "./matter.js";
import { MatterRepository } from "./matter.repository.js";
import type { MatterKindOf } from "./matter-kind.js";
import { PersonRepository } from "./person.repository.js";

/** What the use cases of matters work with, in one transaction and for one union. */
export type Desk = {
  readonly unionId: string;
  readonly tx: Tx;
  readonly today: LocalDate;
  readonly keys: DataKeys;
  readonly outbox: Outbox;
  readonly matters: MatterRepository;
  readonly people: PersonRepository;
  readonly members: MemberRepository;
  readonly steps: Steps;
  readonly kinds: MatterKinds;
  /** The same for another union of the house: what it is told stands in its own outbox. */
  readonly of: (unionId: string) => Desk;
};

/** Every kind of matter, given to the desk so that kinds can take steps of one another. */
export type MatterKinds = Readonly<Record<MatterKind, MatterKindOf>>;
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
