import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** Which posts are meant: those in departments or campuses, of everybody or of some people. */
export type PostsOf = {
  readonly departmentIds?: readonly string[];
  readonly campusIds?: readonly string[];
  readonly memberIds?: readonly string[];
};
export type PostPlace = { readonly campusId: string; readonly departmentId: string | null };

const copied = "category, cadre_rank, title, employment_type";

/** Moves people's posts from a day on, thousands in three statements. What they were before that day stays as it is. */
export class PostRepository {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
    private readonly on: LocalDate,
  ) {}

  /** Whose posts reach beyond the day. */
  async people(posts: PostsOf): Promise<string[]> {
    const { sql, params } = this.where(posts);
    const rows = await this.tx.query<{ id: string }[]>(
      `SELECT DISTINCT member_id AS id FROM post WHERE ${sql} AND valid_to > ? ORDER BY member_id FOR UPDATE`,
      [...params, this.on],
    );
    return rows.map(({ id }) => id);
  }

  /** Ends posts on the day and begins the same ones elsewhere; a null department stays the one it is. Answers whose they are. */
  async move(posts: PostsOf, { campusId, departmentId }: PostPlace): Promise<string[]> {
    const people = await this.people(posts);
    if (people.length === 0) return people;
    const { sql, params } = this.where(posts);
    const department = departmentId === null ? "department_id" : "?";
    const to = departmentId === null ? [campusId] : [campusId, departmentId];
    await this.tx.query(
      `INSERT INTO post (union_id, member_id, campus_id, department_id, ${copied}, valid_from, valid_to)
       SELECT union_id, member_id, ?, ${department}, ${copied}, ?, valid_to FROM post WHERE ${sql} AND valid_from < ? AND valid_to > ?`,
      [...to, this.on, ...params, this.on, this.on],
    );
    await this.tx.query(
      `UPDATE post SET valid_to = ? WHERE ${sql} AND valid_from < ? AND valid_to > ?`,
      [this.on, ...params, this.on, this.on],
    );
    await this.tx.query(
      `UPDATE post SET campus_id = ?, department_id = ${department} WHERE ${sql} AND valid_from >= ?`,
      [...to, ...params, this.on],
    );
    await this.tx.query(
      "UPDATE member SET version = version + 1 WHERE union_id = ? AND id IN (?)",
      [this.unionId, people],
    );
    return people;
  }

  private where({ departmentIds, campusIds, memberIds }: PostsOf): {
    sql: string;
    params: unknown[];
  } {
    const parts = ["union_id = ?"];
    const params: unknown[] = [this.unionId];
    for (const [column, ids] of [
      ["department_id", departmentIds],
      ["campus_id", campusIds],
      ["member_id", memberIds],
    ] as const)
      if (ids) {
        parts.push(`${column} IN (?)`);
        params.push(ids);
      }
    return { sql: parts.join(" AND "), params };
  }
}
