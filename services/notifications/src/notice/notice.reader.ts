import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
} from "@union/persistence";
import type { TopicName } from "../topic/index.js";
import { openedOn } from "./opened-on.js";
import { visibleTo } from "./visible-to.js";

/** A notice as those who run the house see it: what it says, and how far it has come. */
export type NoticeRecord = {
  readonly id: string;
  readonly topic: TopicName;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly traceId: string;
  readonly openedAt: string;
  readonly on: string;
  /** Null while they are still being counted. */
  readonly expected: number | null;
  readonly reached: number;
};
export type NoticeFilter = {
  readonly on?: string | null | undefined;
  readonly topic?: TopicName | null | undefined;
  readonly openedOn?: LocalDate;
};

/** Notices within a scope, newest first. */
export class NoticeReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: NoticeFilter, page: PageRequest): Promise<Page<NoticeRecord>> {
    return readPage(this.sql, notices(scope, filter), page);
  }
  count(scope: Scope, filter: NoticeFilter): Promise<number> {
    return countRows(this.sql, notices(scope, filter));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<NoticeRecord[]> {
    return readByIds(this.sql, notices(scope, {}), "n.id", ids);
  }
}

function notices(scope: Scope, { on, topic, openedOn: day }: NoticeFilter): List {
  const where: Condition[] = [visibleTo(scope)];
  if (on) where.push({ sql: "n.noticed_on = ?", params: [on] });
  if (topic) where.push({ sql: "n.topic = ?", params: [topic] });
  if (day) where.push(openedOn(day));
  return {
    select: `n.id, n.topic, n.title_zh AS titleZh, n.title_en AS titleEn, n.trace_id AS traceId, n.opened_at AS openedAt, n.noticed_on AS \`on\`,
      n.expected, n.reached`,
    from: "notice n",
    where,
    order: [{ by: "n.id", descending: true }],
  };
}
