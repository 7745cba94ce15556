import type { Actor, Refusal, Result } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { type Desk, deskOn } from "../matter/index.js";
import { offerMove } from "../move/index.js";
import { startTransfer } from "../transfer/index.js";
import { openDeemedWithdrawal, proposeExpulsion, requestWithdrawal } from "../withdrawal/index.js";
import { matterKinds } from "./matter-kinds.js";
import { takeMatterStep } from "./take-matter-step.js";

type Ground = Pick<ServiceGround, "db" | "clock" | "keys">;
type UseCase<Input, E> = (
  desk: Desk,
) => (actor: Actor, input: Input) => Promise<Result<{ id: string }, E>>;

/** Gives a use case its desk in the transaction and the union of whoever asks. */
export const atDesk =
  (ground: Ground) =>
  <Input, E extends Refusal>(useCase: UseCase<Input, E>) =>
  (unit: Unit) =>
  (actor: Actor, input: Input): Promise<Result<{ id: string }, E>> =>
    useCase(deskOn({ ...ground, kinds: matterKinds }, unit, actor.unionId))(actor, input);

/** What opens matters of memberships, and what moves them on. */
export const matterCommands = (ground: Ground) => {
  const { db } = ground;
  const at = atDesk(ground);
  return {
    offerMove: command(db, "offerMove", at(offerMove)),
    startTransfer: command(db, "startTransfer", at(startTransfer)),
    requestWithdrawal: command(db, "requestWithdrawal", at(requestWithdrawal)),
    openDeemedWithdrawal: command(db, "openDeemedWithdrawal", at(openDeemedWithdrawal)),
    proposeExpulsion: command(db, "proposeExpulsion", at(proposeExpulsion)),
    takeMatterStep: command(db, "takeMatterStep", at(takeMatterStep)),
  };
};
