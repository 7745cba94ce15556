import { type Actor, type LocalDate, openEnd, type Scope } from "@union/kernel";
import { newId, type Outbox, type Sql, scopeCondition, toSqlInstant } from "@union/persistence";
import { cardStatuses } from "./counting.js";
import { memberCards } from "./member-cards.js";
import { type MembershipFact, statusAfter } from "./membership.value.js";

/** Loads and adds what happens to one person's membership. */
export class MemberRepository {
  constructor(
    private readonly sql: Sql,
    private readonly outbox: Outbox,
    private readonly today: LocalDate,
  ) {}

  /** The facts of a person within a scope, locked; null when there is no such person in it. */
  async findFacts(scope: Scope, memberId: string, on: LocalDate): Promise<MembershipFact[] | null> {
    const inScope = scopeCondition(scope, {
      union: "m.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
    });
    const [person] = await this.sql.query<unknown[]>(
      `SELECT m.id FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to > ?
       WHERE ${inScope.sql} AND m.id = ? FOR UPDATE`,
      [on, on, ...inScope.params, memberId],
    );
    if (!person) return null;
    return this.sql.query<MembershipFact[]>(
      `SELECT kind, effective_on AS effectiveOn, reason, document, decided_by AS decidedBy FROM membership_fact
       WHERE union_id = ? AND member_id = ? ORDER BY effective_on`,
      [scope.unionId, memberId],
    );
  }

  /** Adds a fact, ends the one before it on the same day, and tells the other services of the new status. */
  async addFact(
    { unionId, accountId }: Pick<Actor, "unionId" | "accountId">,
    memberId: string,
    fact: MembershipFact,
  ): Promise<void> {
    const { kind, effectiveOn, reason, document, decidedBy } = fact;
    await this.sql.query(
      "UPDATE membership_fact SET until_on = ? WHERE union_id = ? AND member_id = ? AND until_on = ?",
      [effectiveOn, unionId, memberId, openEnd],
    );
    await this.sql.query(
      `INSERT INTO membership_fact (union_id, member_id, kind, status, effective_on, until_on, reason, document, decided_by, recorded_by, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        unionId,
        memberId,
        kind,
        statusAfter[kind],
        effectiveOn,
        openEnd,
        reason,
        document,
        decidedBy,
        accountId,
        toSqlInstant(new Date()),
      ],
    );
    if (!cardStatuses.includes(statusAfter[kind])) await this.takeCard(unionId, memberId);
    await this.tellChanged(unionId, memberId);
    const recorded = { unionId, memberId, fact: kind, effectiveOn };
    await this.outbox.add("membership.recorded.v1", memberId, recorded);
  }

  /** The card of one who is a member no more is good no more (MEM-R9, MEM-R11); whoever comes back is issued another. */
  private async takeCard(unionId: string, memberId: string): Promise<void> {
    await this.sql.query(
      "UPDATE member_card SET ended_on = ? WHERE union_id = ? AND member_id = ? AND ended_on IS NULL",
      [this.today, unionId, memberId],
    );
  }

  /**
   * Takes the latest fact back because it was recorded wrongly (domain 2.16.2): it leaves the story, the one before it holds
   * on, and the reversal keeps what stood there, why it went and by which document.
   */
  async reverseLatest(
    { unionId, accountId }: Pick<Actor, "unionId" | "accountId">,
    memberId: string,
    { reason, document, decidedBy }: Pick<MembershipFact, "reason" | "document" | "decidedBy">,
  ): Promise<void> {
    const latest = "union_id = ? AND member_id = ? AND until_on = ?";
    const of = [unionId, memberId, openEnd];
    const [fact] = await this.sql.query<{ kind: string; effectiveOn: LocalDate }[]>(
      `SELECT kind, effective_on AS effectiveOn FROM membership_fact WHERE ${latest} FOR UPDATE`,
      of,
    );
    if (!fact) throw new Error("there is a fact to reverse");
    await this.sql.query(
      `INSERT INTO reversed_fact (union_id, id, member_id, kind, status, effective_on, reason, document, decided_by, recorded_by, recorded_at,
         reversed_because, reversal_document, reversal_decided_by, reversed_by, reversed_at)
       SELECT union_id, ?, member_id, kind, status, effective_on, reason, document, decided_by, recorded_by, recorded_at, ?, ?, ?, ?, ?
       FROM membership_fact WHERE ${latest}`,
      [newId(), reason, document, decidedBy, accountId, toSqlInstant(new Date()), ...of],
    );
    await this.sql.query(`DELETE FROM membership_fact WHERE ${latest}`, of);
    await this.sql.query(
      "UPDATE membership_fact SET until_on = ? WHERE union_id = ? AND member_id = ? AND until_on = ?",
      [openEnd, unionId, memberId, fact.effectiveOn],
    );
    await this.tellChanged(unionId, memberId);
    const recorded = { unionId, memberId, fact: "REVERSED", effectiveOn: fact.effectiveOn };
    await this.outbox.add("membership.recorded.v1", memberId, recorded);
  }

  /** Tells the other services how somebody stands now. */
  async tellChanged(unionId: string, memberId: string): Promise<void> {
    await this.sql.query("UPDATE member SET version = version + 1 WHERE union_id = ? AND id = ?", [
      unionId,
      memberId,
    ]);
    const members = await memberCards(this.sql, unionId, [memberId], this.today);
    await this.outbox.add("member.changed.v1", memberId, { unionId, members });
  }
}
