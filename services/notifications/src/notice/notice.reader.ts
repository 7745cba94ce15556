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

/** A notice as those who run the house see it: what it says, and how far it has come. */
export type NoticeRecord = {
  readonly id: string;
  readonly topic: TopicName;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly openedAt: string;
  readonly on: string;
  /** Null while they are still being counted. */
  readonly expected: number | null;
  readonly reached: number;
};
export type NoticeFilter = {
  readonly on?: string | null | undefined;
  readonly topic?: TopicName | null | undefined;
};

/** Notices of a union, newest first. */
export class NoticeReader {
  constructor(private readonly sql: Sql) {}

  list(unionId: string, filter: NoticeFilter, page: PageRequest): Promise<Page<NoticeRecord>> {
    return readPage(this.sql, notices(unionId, filter), page);
  }
  count(unionId: string, filter: NoticeFilter): Promise<number> {
    return countRows(this.sql, notices(unionId, filter));
  }
  byIds(unionId: string, ids: readonly string[]): Promise<NoticeRecord[]> {
    return readByIds(this.sql, notices(unionId, {}), "n.id", ids);
  }
}

function notices(unionId: string, { on, topic }: NoticeFilter): List {
  const where: Condition[] = [{ sql: "n.union_id = ?", params: [unionId] }];
  if (on) where.push({ sql: "n.noticed_on = ?", params: [on] });
  if (topic) where.push({ sql: "n.topic = ?", params: [topic] });
  return {
    select: `n.id, n.topic, n.title_zh AS titleZh, n.title_en AS titleEn, n.opened_at AS openedAt, n.noticed_on AS \`on\`,
      n.expected, n.reached`,
    from: "notice n",
    where,
    order: [{ by: "n.id", descending: true }],
  };
}
