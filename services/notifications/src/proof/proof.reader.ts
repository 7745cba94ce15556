import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countByParent,
  type List,
  readPages,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { DeliveryState } from "../delivery/index.js";
import type { Channel } from "../topic/index.js";

/** What became of a notice with one recipient on one channel. Instants are DATETIME texts in UTC. */
export type ProofRecord = {
  readonly recipientId: string;
  /** The person; null where an account behind which nobody stands is its own recipient. */
  readonly memberId: string | null;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly decidedAt: string;
  readonly dueAt: string | null;
  readonly sentAt: string | null;
  readonly readAt: string | null;
  readonly attempts: number;
  readonly provider: string | null;
  readonly providerId: string | null;
};
export type ProofFilter = {
  readonly channel?: Channel | null | undefined;
  readonly state?: DeliveryState | null | undefined;
};
/** A notice on one channel in the inbox of its reader. */
export type OwnProof = Pick<ProofRecord, "channel" | "state" | "sentAt">;

/** Proof of delivery (送达证明). Officers of campuses see what became of the people of their campuses, and of nobody else. */
export class ProofReader {
  constructor(private readonly sql: Sql) {}

  ofNotices(
    scope: Scope,
    noticeIds: readonly string[],
    filter: ProofFilter,
    page: PageRequest,
  ): Promise<Map<string, Page<ProofRecord>>> {
    return readPages(this.sql, proofs(scope, filter), "d.notice_id", noticeIds, page);
  }
  countOfNotices(
    scope: Scope,
    noticeIds: readonly string[],
    filter: ProofFilter,
  ): Promise<Map<string, number>> {
    return countByParent(this.sql, proofs(scope, filter), "d.notice_id", noticeIds);
  }

  /** One person's own proofs of some notices, in the order of the channels' names. */
  async own(
    unionId: string,
    recipientId: string,
    noticeIds: readonly string[],
  ): Promise<Map<string, OwnProof[]>> {
    const rows = await this.sql.query<(OwnProof & { noticeId: string })[]>(
      `SELECT notice_id AS noticeId, channel, state, sent_at AS sentAt FROM delivery
       WHERE union_id = ? AND recipient_id = ? AND notice_id IN (?) ORDER BY channel`,
      [unionId, recipientId, noticeIds],
    );
    const found = new Map<string, OwnProof[]>(noticeIds.map((id) => [id, []]));
    for (const { noticeId, ...proof } of rows) found.get(noticeId)?.push(proof);
    return found;
  }
}

function proofs(scope: Scope, { channel, state }: ProofFilter): List {
  const columns = { union: "d.union_id", campus: "m.campus_id", department: "m.department_id" };
  const where: Condition[] = [scopeCondition(scope, columns)];
  if (channel) where.push({ sql: "d.channel = ?", params: [channel] });
  if (state) where.push({ sql: "d.state = ?", params: [state] });
  return {
    select: `d.recipient_id AS recipientId, m.id AS memberId, d.channel, d.state, d.reason, d.decided_at AS decidedAt,
      d.due_at AS dueAt, d.sent_at AS sentAt, d.read_at AS readAt, d.attempts, d.provider, d.provider_id AS providerId`,
    from: "delivery d LEFT JOIN directory_member m ON m.union_id = d.union_id AND m.id = d.recipient_id",
    where,
    order: [{ by: "d.recipient_id" }, { by: "d.channel" }],
  };
}
