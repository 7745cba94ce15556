import type { Page, PageRequest } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
} from "@union/persistence";
import type { TopicName } from "../topic/index.js";

/** A notice in one person's inbox. Instants are DATETIME texts in UTC. */
export type InboxRecord = {
  readonly id: string;
  readonly topic: TopicName;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly at: string;
  readonly readAt: string | null;
};
export type InboxFilter = {
  readonly unreadOnly?: boolean | null | undefined;
  readonly topic?: TopicName | null | undefined;
};
/** Whose inbox it is. */
export type Owner = { readonly unionId: string; readonly recipientId: string };

/** One person's inbox; nobody else's can be asked for. */
export class InboxReader {
  constructor(private readonly sql: Sql) {}

  list(owner: Owner, filter: InboxFilter, page: PageRequest): Promise<Page<InboxRecord>> {
    return readPage(this.sql, inbox(owner, filter), page);
  }

  count(owner: Owner, filter: InboxFilter): Promise<number> {
    return countRows(this.sql, inbox(owner, filter));
  }

  /** One notice of the owner's; null where he has none of this id. */
  async byId(owner: Owner, id: string): Promise<InboxRecord | null> {
    const [found] = await readByIds<InboxRecord>(this.sql, inbox(owner, {}), "n.id", [id]);
    return found ?? null;
  }
}

function inbox({ unionId, recipientId }: Owner, { unreadOnly, topic }: InboxFilter): List {
  const where: Condition[] = [
    { sql: "d.union_id = ? AND d.recipient_id = ?", params: [unionId, recipientId] },
    { sql: "d.channel = 'IN_APP' AND d.state = 'SENT'", params: [] },
  ];
  if (unreadOnly) where.push({ sql: "d.read_at IS NULL", params: [] });
  if (topic) where.push({ sql: "n.topic = ?", params: [topic] });
  return {
    select: `n.id, n.topic, n.title_zh AS titleZh, n.title_en AS titleEn, n.text_zh AS textZh, n.text_en AS textEn,
      d.sent_at AS at, d.read_at AS readAt`,
    from: "delivery d JOIN notice n ON n.union_id = d.union_id AND n.id = d.notice_id",
    where,
    order: [{ by: "d.notice_id", descending: true }],
  };
}
