import { type DataKeys, newSalt, type Sql, toSqlInstant } from "@union/persistence";
import type { OutsideChannel } from "../topic/index.js";

export type Locale = "zh" | "en";
export type Contact = {
  readonly channel: OutsideChannel;
  readonly address: string;
  readonly locale: Locale;
};

/** Where people are reached outside the house (P2): sealed in the table, opened for sending and for their owner alone. */
export class ContactRepository {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  async set(
    unionId: string,
    recipientId: string,
    { channel, address, locale }: Contact,
    at: Date,
  ): Promise<void> {
    const salt = newSalt();
    const sealed = this.keys.forSubject(salt).seal("contact.address", address);
    await this.sql.query(
      "REPLACE INTO contact (union_id, recipient_id, channel, salt, address, locale, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [unionId, recipientId, channel, salt, sealed, locale, toSqlInstant(at)],
    );
  }

  async remove(unionId: string, recipientId: string, channel: OutsideChannel): Promise<void> {
    await this.sql.query(
      "DELETE FROM contact WHERE union_id = ? AND recipient_id = ? AND channel = ?",
      [unionId, recipientId, channel],
    );
  }

  /** By which channels some people can be reached, as `recipient/channel`. */
  async reachable(unionId: string, recipientIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.sql.query<{ recipient: string; channel: OutsideChannel }[]>(
      "SELECT recipient_id AS recipient, channel FROM contact WHERE union_id = ? AND recipient_id IN (?)",
      [unionId, recipientIds],
    );
    return new Set(rows.map(({ recipient, channel }) => `${recipient}/${channel}`));
  }

  async of(unionId: string, recipientId: string): Promise<Contact[]> {
    const rows = await this.sql.query<(Omit<Contact, "address"> & Sealed)[]>(
      "SELECT channel, salt, address, locale FROM contact WHERE union_id = ? AND recipient_id = ? ORDER BY channel",
      [unionId, recipientId],
    );
    return rows.map(({ channel, locale, ...sealed }) => ({
      channel,
      locale,
      address: this.open(sealed),
    }));
  }

  open({ salt, address }: Sealed): string {
    return this.keys.forSubject(salt).open("contact.address", address);
  }
}

export type Sealed = { readonly salt: Buffer; readonly address: Buffer };
