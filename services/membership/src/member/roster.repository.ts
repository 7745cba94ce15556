import { type LocalDate, openEnd } from "@union/kernel";
import { batchSize, type MemberCard } from "@union/messages";
import { bulkInsert, newId, type Sql, toSqlInstant } from "@union/persistence";
import type { LandingSite, Resolved } from "@union/registers";
import type { PreparedRow } from "./prepare-row.js";
import type { RosterRow } from "./roster.register.js";

/** What a roster row needs besides itself: its campus, and what was prepared of it. */
export type RosterFound = { readonly campusId: string; readonly prepared: PreparedRow };
export type RosterEntry = Resolved<RosterRow, RosterFound> & { readonly departmentId: string };

const memberColumns = [
  "union_id",
  "id",
  "staff_no",
  "name",
  "pinyin",
  "initials",
  "sex",
  "ethnic_group",
  "birth_month_day",
  "document_type",
  "document_index",
  "political_status",
  "education",
  "work_started_on",
  "data_salt",
  "personal",
  "version",
];
const postColumns = [
  "union_id",
  "member_id",
  "campus_id",
  "department_id",
  "category",
  "cadre_rank",
  "title",
  "employment_type",
  "valid_from",
  "valid_to",
];
const factColumns = [
  "union_id",
  "member_id",
  "kind",
  "status",
  "effective_on",
  "until_on",
  "recorded_at",
];

/** Writes people, their posts and their memberships, many at a time. */
export class RosterRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** Adds people with their first post and, for members, their enrolment. Answers their ids in order. */
  async add(entries: readonly RosterEntry[]): Promise<string[]> {
    const ids = entries.map(() => newId());
    const enrolled = entries.flatMap(({ row }, n) => {
      const on = enrolmentDay(row);
      return on ? [this.enrolment(ids[n]!, on)] : [];
    });
    const people = entries.map((entry, n) => [this.unionId, ids[n], ...memberValues(entry), 1]);
    const posts = entries.map((entry, n) => [this.unionId, ids[n], ...postValues(entry)]);
    // Sent one behind the other without waiting: the next statement is worded while the database works on the one before.
    await Promise.all([
      bulkInsert(this.sql, "member", memberColumns, people),
      bulkInsert(this.sql, "post", postColumns, posts),
      bulkInsert(this.sql, "membership_fact", factColumns, enrolled),
    ]);
    return ids;
  }

  /** Sets one person's record right: the same person, the same post, the same enrolment, other values. */
  async correct(id: string, entry: RosterEntry): Promise<void> {
    const set = memberColumns
      .slice(2, -1)
      .map((column) => `${column} = ?`)
      .join(", ");
    await this.sql.query(
      `UPDATE member SET ${set}, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...memberValues(entry), this.unionId, id],
    );
    await this.correctPost(id, entry);
    await this.correctEnrolment(id, enrolmentDay(entry.row));
  }

  /** The roster tells where somebody works now, and when he began: of several posts the first keeps the day, the last the rest. */
  private async correctPost(id: string, entry: RosterEntry): Promise<void> {
    const days = ["valid_from", "valid_to"];
    const columns = postColumns.slice(2).filter((column) => !days.includes(column));
    const set = columns.map((column) => `${column} = ?`).join(", ");
    const values = postValues(entry).slice(0, columns.length);
    await this.sql.query(
      `UPDATE post SET ${set} WHERE union_id = ? AND member_id = ? ORDER BY valid_from DESC LIMIT 1`,
      [...values, this.unionId, id],
    );
    await this.sql.query(
      "UPDATE post SET valid_from = ? WHERE union_id = ? AND member_id = ? ORDER BY valid_from LIMIT 1",
      [entry.row.hiredOn, this.unionId, id],
    );
  }

  /** Sets the enrolment right that came with the roster; one that says the same stays as it is, with all that followed. */
  private async correctEnrolment(id: string, on: LocalDate | null): Promise<void> {
    const [own] = await this.sql.query<{ day: LocalDate }[]>(
      "SELECT effective_on AS day FROM membership_fact WHERE union_id = ? AND member_id = ? AND recorded_by IS NULL",
      [this.unionId, id],
    );
    if ((own?.day ?? null) === on) return;
    await this.sql.query(
      "DELETE FROM membership_fact WHERE union_id = ? AND member_id = ? AND recorded_by IS NULL",
      [this.unionId, id],
    );
    if (on) await bulkInsert(this.sql, "membership_fact", factColumns, [this.enrolment(id, on)]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += 1_000)
      for (const [table, column] of [
        ["membership_fact", "member_id"],
        ["post", "member_id"],
        ["member", "id"],
      ])
        await this.sql.query(`DELETE FROM ${table} WHERE union_id = ? AND ${column} IN (?)`, [
          this.unionId,
          ids.slice(at, at + 1_000),
        ]);
  }

  private enrolment(id: string, on: LocalDate): unknown[] {
    return [this.unionId, id, "ENROLLED", "ACTIVE", on, openEnd, toSqlInstant(new Date())];
  }
}

/** Since when a row makes its person a member; null where it does not. */
export const enrolmentDay = ({ status, enrolledOn }: RosterRow): LocalDate | null =>
  status === "ACTIVE" ? enrolledOn : null;

function memberValues({ row, found }: RosterEntry): unknown[] {
  const { full, initials, salt, personal, documentIndex } = found.prepared;
  return [
    row.staffNo,
    row.name,
    full,
    initials,
    row.sex,
    row.ethnicGroup,
    row.bornOn?.slice(5) ?? null,
    row.documentType,
    documentIndex,
    row.politicalStatus,
    row.education,
    row.workStartedOn,
    salt,
    personal,
  ];
}

const postValues = ({ row, found, departmentId }: RosterEntry): unknown[] => [
  found.campusId,
  departmentId,
  row.category,
  row.rank,
  row.title,
  row.employmentType,
  row.hiredOn,
  openEnd,
];

/** The card of somebody who has just come in: what `memberCards` would read back, without asking for it. */
export const newCard = (id: string, { row, found, departmentId }: RosterEntry): MemberCard => ({
  id,
  staffNo: row.staffNo,
  name: row.name,
  sex: row.sex,
  campusId: found.campusId,
  departmentId,
  status: enrolmentDay(row) === null ? null : "ACTIVE",
  birthMonthDay: row.bornOn?.slice(5) ?? null,
  employmentType: row.employmentType,
  staffCategory: row.category,
  posts: [],
  cadreRank: row.rank,
  version: 1,
});

/** Tells the other services of people: batches of at most {@link batchSize} cards. */
export async function tellCards(site: LandingSite, cards: readonly MemberCard[]): Promise<void> {
  const { unionId } = site.scope;
  for (let at = 0; at < cards.length; at += batchSize) {
    const members = cards.slice(at, at + batchSize);
    await site.outbox.add("member.changed.v1", members[0]!.id, { unionId, members });
  }
}
