import { type LocalDate, openEnd, type Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import { cardStatuses, type MembershipStatus } from "../member/index.js";

/** A card in use, with what is printed on it. */
export type CardRow = {
  readonly id: string;
  readonly memberId: string;
  readonly memberNo: string;
  readonly checkCode: string;
  readonly issuedOn: string;
  readonly name: string;
  readonly sex: "MALE" | "FEMALE";
  readonly unionName: string;
  readonly campusName: string;
  /** The day of the latest enrolment; null where the records begin later. */
  readonly joinedOn: string | null;
};
export type CheckedCard = { readonly isValid: boolean; readonly name: string };

/** Member cards in use. */
export class CardReader {
  constructor(
    private readonly sql: Sql,
    private readonly today: LocalDate,
  ) {}

  /** The card in use of a person within a scope; null where he has none or is out of it. */
  async of(scope: Scope, memberId: string): Promise<CardRow | null> {
    const columns = { union: "m.union_id", campus: "p.campus_id", department: "p.department_id" };
    const inScope = scopeCondition(scope, { ...columns, member: "m.id" });
    const [row] = await this.sql.query<CardRow[]>(
      `SELECT c.id, m.id AS memberId, n.no AS memberNo, c.check_code AS checkCode, c.issued_on AS issuedOn, m.name, m.sex,
         u.name AS unionName, k.name AS campusName,
         (SELECT MAX(f.effective_on) FROM membership_fact f WHERE f.union_id = m.union_id AND f.member_id = m.id
            AND f.kind IN ('ENROLLED', 'TRANSFERRED_IN')) AS joinedOn
       FROM member_card c JOIN member m ON m.union_id = c.union_id AND m.id = c.member_id
       JOIN member_number n ON n.union_id = c.union_id AND n.member_id = c.member_id
       JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
       JOIN campus k ON k.id = p.campus_id JOIN union_org u ON u.id = m.union_id
       JOIN membership_fact s ON s.union_id = m.union_id AND s.member_id = m.id AND s.effective_on <= ? AND s.until_on > ? AND s.status IN (?)
       WHERE ${inScope.sql} AND m.id = ? AND c.ended_on IS NULL`,
      [this.today, this.today, cardStatuses, ...inScope.params, memberId],
    );
    return row ?? null;
  }

  /** Whether the card of a code is good today, in whichever union; null where no card has it. */
  async check(code: string): Promise<CheckedCard | null> {
    const [row] = await this.sql.query<
      { endedOn: string | null; name: string; status: MembershipStatus | null }[]
    >(
      `SELECT c.ended_on AS endedOn, m.name, f.status
       FROM member_card c JOIN member m ON m.union_id = c.union_id AND m.id = c.member_id
       LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?
       WHERE c.check_code = ?`,
      [this.today, this.today, code],
    );
    if (!row) return null;
    const { endedOn, name, status } = row;
    return { name, isValid: endedOn === null && status !== null && cardStatuses.includes(status) };
  }
}
