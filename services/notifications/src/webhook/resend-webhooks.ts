import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import { type Sql, toSqlInstant } from "@union/persistence";

export type WebhookNotSetUp = { readonly kind: "WebhookNotSetUp" };
export type NoFailedWebhook = { readonly kind: "NoFailedWebhook" };
export type ResendWebhooksInput = {
  readonly target: string;
  /** Null: all that failed there. */
  readonly ids: readonly string[] | null;
};

type Needs = { tx: Sql; now: Date; targets: readonly string[] };

/** Sends to another system again what failed there, once its cause is mended: under the same ids, with all attempts anew. */
export const resendWebhooks =
  ({ tx, now, targets }: Needs) =>
  async (
    actor: Actor,
    { target, ids }: ResendWebhooksInput,
  ): Promise<Result<{ id: string; messages: number }, WebhookNotSetUp | NoFailedWebhook>> => {
    const scope = scopeOf(actor, "operations.write");
    const isMeant = scope !== null && isWide(scope) && ids?.length !== 0;
    if (!isMeant) return err({ kind: "NoFailedWebhook" });
    if (!targets.includes(target)) return err({ kind: "WebhookNotSetUp" });
    const { affectedRows: messages } = await tx.query<{ affectedRows: number }>(
      `UPDATE webhook_delivery SET state = 'QUEUED', reason = NULL, failed_at = NULL, attempts = 0, due_at = ?
       WHERE union_id = ? AND state = 'FAILED' AND target = ?${ids ? " AND id IN (?)" : ""}`,
      [toSqlInstant(now), actor.unionId, target, ...(ids ? [ids] : [])],
    );
    return messages > 0 ? ok({ id: target, messages }) : err({ kind: "NoFailedWebhook" });
  };
