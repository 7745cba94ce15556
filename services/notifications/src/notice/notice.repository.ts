import type { LocalDate } from "@union/kernel";
import { fromSqlInstant, newId, type Sql, toSqlInstant } from "@union/persistence";
import type { Audience } from "../audience/index.js";
import type { TopicName } from "../topic/index.js";
import type { NewNotice, Notice } from "./notice.js";

type Row = {
  id: string;
  unionId: string;
  template: string;
  topic: TopicName;
  subject: string;
  on: LocalDate;
  audience: string;
  titleZh: string;
  titleEn: string;
  textZh: string;
  textEn: string;
  outsideZh: string;
  outsideEn: string;
  openedAt: string;
};

const columns = `id, union_id AS unionId, template, topic, subject, noticed_on AS \`on\`, CAST(audience AS CHAR) AS audience,
  title_zh AS titleZh, title_en AS titleEn, text_zh AS textZh, text_en AS textEn, outside_zh AS outsideZh, outside_en AS outsideEn,
  opened_at AS openedAt`;

/** Notices as they were worded and opened. */
export class NoticeRepository {
  constructor(private readonly sql: Sql) {}

  /** Opens a notice; answers its id, or null when the same was told that day already. */
  async open(notice: NewNotice, traceId: string, at: Date): Promise<string | null> {
    const id = newId();
    const [row] = await this.sql.query<{ id: string }[]>(
      `INSERT INTO notice (union_id, id, template, topic, subject, noticed_on, audience, title_zh, title_en, text_zh, text_en,
         outside_zh, outside_en, trace_id, opened_at, expected, reached) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)
       ON DUPLICATE KEY UPDATE reached = reached RETURNING id`,
      [
        notice.unionId,
        id,
        notice.template,
        notice.topic,
        notice.subject,
        notice.on,
        JSON.stringify(notice.audience),
        notice.title.zh,
        notice.title.en,
        notice.text.zh,
        notice.text.en,
        notice.outside.zh,
        notice.outside.en,
        traceId,
        toSqlInstant(at),
      ],
    );
    return row?.id === id ? id : null;
  }

  /** Throws where there is no such notice: whoever asks holds its id from an event. */
  async get(unionId: string, id: string): Promise<Notice> {
    const [row] = await this.sql.query<Row[]>(
      `SELECT ${columns} FROM notice WHERE union_id = ? AND id = ?`,
      [unionId, id],
    );
    if (!row) throw new Error(`there is no notice ${id}`);
    return noticeOf(row);
  }

  /** Sets how many recipients it has, once they are counted. */
  async expect(unionId: string, id: string, expected: number): Promise<void> {
    await this.sql.query("UPDATE notice SET expected = ? WHERE union_id = ? AND id = ?", [
      expected,
      unionId,
      id,
    ]);
  }

  async reach(unionId: string, id: string, more: number): Promise<void> {
    await this.sql.query("UPDATE notice SET reached = reached + ? WHERE union_id = ? AND id = ?", [
      more,
      unionId,
      id,
    ]);
  }
}

const noticeOf = ({ audience, openedAt, ...row }: Row): Notice => ({
  id: row.id,
  unionId: row.unionId,
  template: row.template,
  topic: row.topic,
  subject: row.subject,
  on: row.on,
  audience: JSON.parse(audience) as Audience,
  title: { zh: row.titleZh, en: row.titleEn },
  text: { zh: row.textZh, en: row.textEn },
  outside: { zh: row.outsideZh, en: row.outsideEn },
  openedAt: fromSqlInstant(openedAt),
});
