import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** An act on an item of the agenda; `sessionId` is the item's session, null where there is no such item. */
export type OfItem<Input> = Input & { readonly sessionId: string | null };
type Act<Input, Answer, More extends readonly unknown[]> = (
  actor: Actor,
  input: Input,
  ...more: More
) => Promise<Answer>;

/**
 * Finds the session of an item before the transaction of an act on it begins. An item never moves to another session, and the
 * transaction can then hold the session as the first thing it does: all that it reads afterwards is as the act before it left it.
 */
export const ofItem =
  <Input extends { readonly itemId: string }, Answer, More extends readonly unknown[]>(
    db: { readonly manager: Sql },
    act: Act<OfItem<Input>, Answer, More>,
  ): Act<Input, Answer, More> =>
  async (actor, input, ...more) => {
    const [row] = await db.manager.query<{ sessionId: string }[]>(
      "SELECT session_id AS sessionId FROM agenda_item WHERE union_id = ? AND id = ?",
      [actor.unionId, input.itemId],
    );
    return act(actor, { ...input, sessionId: row?.sessionId ?? null }, ...more);
  };
