import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql } from "@union/persistence";

/** 主席团 / 专门委员会. Delegations (代表团) are formed of districts and stand with the delegates. */
export type BodyKind = "PRESIDIUM" | "SPECIAL_COMMITTEE";
/** Whether somebody of a presidium works at the front line (一线); OTHER of every other body. */
export type BodyPart = "FRONT_LINE" | "OTHER";

export type Body = {
  readonly unionId: string;
  readonly congressId: string;
  readonly sessionId: string | null;
  readonly kind: BodyKind;
  readonly name: string;
  /** 秘书长 of a presidium, 主任 of a committee. */
  readonly headId: string;
  readonly formedOn: LocalDate;
  readonly members: readonly { readonly memberId: string; readonly part: BodyPart }[];
};

/** The presidium of a session, and the special committees of a congress. */
export class BodyRepository {
  constructor(private readonly tx: Sql) {}

  /**
   * Forms a body. One presidium stands in a session and one committee of a name in a congress: the one before is dissolved, and stays on
   * record with its members. Its session must be held.
   */
  async form(body: Body): Promise<void> {
    const { unionId, congressId, sessionId, kind, name, headId, formedOn } = body;
    const isNamed = kind === "SPECIAL_COMMITTEE";
    await this.tx.query(
      `UPDATE congress_body SET dissolved_on = ?, version = version + 1
       WHERE union_id = ? AND congress_id = ? AND session_id <=> ? AND kind = ? ${isNamed ? "AND name = ?" : ""} AND dissolved_on IS NULL`,
      [formedOn, unionId, congressId, sessionId, kind, ...(isNamed ? [name] : [])],
    );
    const id = newId();
    await this.tx.query(
      `INSERT INTO congress_body (union_id, id, congress_id, session_id, kind, name, head_member_id, formed_on, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
      [unionId, id, congressId, sessionId, kind, name, headId, formedOn],
    );
    return this.fill(unionId, id, body);
  }

  async hasPresidium(unionId: string, sessionId: string): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      "SELECT 1 FROM congress_body WHERE union_id = ? AND session_id = ? AND kind = 'PRESIDIUM' AND dissolved_on IS NULL LIMIT 1",
      [unionId, sessionId],
    );
    return rows.length > 0;
  }

  private fill(unionId: string, id: string, { members }: Body): Promise<void> {
    return bulkInsert(
      this.tx,
      "congress_body_member",
      ["union_id", "body_id", "member_id", "part"],
      members.map(({ memberId, part }) => [unionId, id, memberId, part]),
    );
  }
}
