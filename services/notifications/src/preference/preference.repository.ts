import type { Sql } from "@union/persistence";
import type { Channel, TopicName } from "../topic/index.js";

/** What people chose: only what differs from, or repeats, the usual is kept. */
export class PreferenceRepository {
  constructor(private readonly sql: Sql) {}

  async choose(
    unionId: string,
    recipientId: string,
    topic: TopicName,
    channel: Channel,
    isOn: boolean,
  ): Promise<void> {
    await this.sql.query(
      `INSERT INTO preference (union_id, recipient_id, topic, channel, is_on) VALUES (?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE is_on = VALUES(is_on)`,
      [unionId, recipientId, topic, channel, isOn ? 1 : 0],
    );
  }

  /** What some people chose for a topic, by `recipient/channel`. */
  async forTopic(
    unionId: string,
    recipientIds: readonly string[],
    topic: TopicName,
  ): Promise<Map<string, boolean>> {
    const rows = await this.sql.query<{ recipient: string; channel: Channel; isOn: number }[]>(
      `SELECT recipient_id AS recipient, channel, is_on AS isOn FROM preference
       WHERE union_id = ? AND recipient_id IN (?) AND topic = ?`,
      [unionId, recipientIds, topic],
    );
    return new Map(
      rows.map(({ recipient, channel, isOn }) => [`${recipient}/${channel}`, isOn === 1]),
    );
  }

  /** Everything one person chose, by `topic/channel`. */
  async of(unionId: string, recipientId: string): Promise<Map<string, boolean>> {
    const rows = await this.sql.query<{ topic: TopicName; channel: Channel; isOn: number }[]>(
      "SELECT topic, channel, is_on AS isOn FROM preference WHERE union_id = ? AND recipient_id = ?",
      [unionId, recipientId],
    );
    return new Map(rows.map(({ topic, channel, isOn }) => [`${topic}/${channel}`, isOn === 1]));
  }
}
