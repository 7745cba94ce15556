import { type LocalDate, openEnd } from "@union/kernel";
import type { MemberCard } from "@union/messages";
import { bulkInsert, type Sql } from "@union/persistence";

const select = `SELECT m.id, m.staff_no AS staffNo, m.name, m.sex, p.campus_id AS campusId, p.department_id AS departmentId, f.status,
    m.birth_month_day AS birthMonthDay, p.employment_type AS employmentType, p.category AS staffCategory, p.cadre_rank AS cadreRank, m.version
  FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
  LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?`;

/** The cards by which other services know people, as they stand on a day. */
export const memberCards = (
  sql: Sql,
  unionId: string,
  ids: readonly string[],
  on: LocalDate,
): Promise<MemberCard[]> =>
  withPosts(sql, unionId, `${select} WHERE m.union_id = ? AND m.id IN (?)`, [
    ...[on, on, unionId, ids],
  ]);

/** The cards of everybody on the staff in the order of their ids: at most `limit` of those after an id ("": from the first). */
export const memberCardsAfter = (
  sql: Sql,
  unionId: string,
  after: string,
  limit: number,
  on: LocalDate,
): Promise<MemberCard[]> =>
  withPosts(sql, unionId, `${select} WHERE m.union_id = ? AND m.id > ? ORDER BY m.id LIMIT ?`, [
    ...[on, on, unionId, after, limit],
  ]);

/** The cards that a statement finds; who moved has all his posts on it, so that the past keeps its place in every service. */
async function withPosts(
  sql: Sql,
  unionId: string,
  statement: string,
  parameters: unknown[],
): Promise<MemberCard[]> {
  const cards = await sql.query<MemberCard[]>(statement, parameters);
  if (cards.length === 0) return cards;
  type Post = NonNullable<MemberCard["posts"]>[number];
  const rows = await sql.query<(Post & { readonly memberId: string })[]>(
    `SELECT member_id AS memberId, campus_id AS campusId, department_id AS departmentId, valid_from AS \`from\`, valid_to AS \`to\`
     FROM post WHERE union_id = ? AND member_id IN (?) ORDER BY valid_from`,
    [unionId, cards.map(({ id }) => id)],
  );
  const posts = new Map<string, Post[]>();
  for (const { memberId, ...post } of rows)
    posts.set(memberId, [...(posts.get(memberId) ?? []), post]);
  return cards.map((card) => {
    const own = posts.get(card.id) ?? [];
    return { ...card, posts: own.length > 1 ? own : [] };
  });
}

/** Remembers that people were taken back, so that it can be told again: where they stood and their last version, no name. */
export const keepRemoved = (
  sql: Sql,
  unionId: string,
  cards: readonly MemberCard[],
): Promise<void> =>
  bulkInsert(
    sql,
    "removed_member",
    ["union_id", "id", "campus_id", "department_id", "sex", "version"],
    cards.map((card) => [
      unionId,
      card.id,
      card.campusId,
      card.departmentId,
      card.sex,
      card.version + 1,
    ]),
  );

/** The cards that take people back, as {@link memberCardsAfter}; what a card must carry beside its id is withheld. */
export async function removedCardsAfter(
  sql: Sql,
  unionId: string,
  after: string,
  limit: number,
): Promise<MemberCard[]> {
  const rows = await sql.query<
    Pick<MemberCard, "id" | "campusId" | "departmentId" | "sex" | "version">[]
  >(
    `SELECT id, campus_id AS campusId, department_id AS departmentId, sex, version
     FROM removed_member WHERE union_id = ? AND id > ? ORDER BY id LIMIT ?`,
    [unionId, after, limit],
  );
  return rows.map((row) => ({
    ...row,
    staffNo: row.id,
    name: "—",
    status: null,
    birthMonthDay: null,
    removed: true,
  }));
}
