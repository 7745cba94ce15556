import type { ConsentBasis, LocalDate } from "@union/kernel";
import { fromSqlInstant, type Sql } from "@union/persistence";
import { consenting } from "./consenting.js";
import type {
  DirectoryCampus,
  DirectoryDepartment,
  DirectoryMember,
  DirectoryPerson,
  DirectoryPolicy,
  DirectoryState,
  PeopleFilter,
} from "./directory-cards.js";
import { type DepartmentHeadcount, readHeadcounts } from "./headcounts.js";
import { readPeople } from "./people-page.js";
import { readStaff } from "./staff-page.js";

const memberColumns = `m.id, m.staff_no AS staffNo, m.name, m.sex, m.campus_id AS campusId,
  m.department_id AS departmentId, m.status, m.birth_month_day AS birthMonthDay,
  m.employment_type AS employmentType, m.staff_category AS staffCategory, NULLIF(m.cadre_rank, '') AS cadreRank,
  CAST(m.posts AS CHAR) AS posts, m.version`;
const departmentColumns = `id, name, campus_id AS campusId, valid_from AS validFrom,
  valid_to AS validTo, version`;
const policyColumns = `id, policy_key AS \`key\`, campus_id AS campusId, CAST(value AS CHAR) AS value,
  effective_from AS effectiveFrom, source, version`;

/** Keys asked for in one query at most. */
const chunk = 1_000;

/**
 * What this service knows of campuses, departments, people and policy. It is a copy that follows membership within
 * seconds; who may see an answer is the asker's business. People taken back as entered by mistake are not found.
 */
export class Directory {
  constructor(private readonly sql: Sql) {}

  /** People by staff number, as exactly written; unknown ones are absent. The number of one who was merged finds who he is. */
  async membersByStaffNo(
    unionId: string,
    staffNos: readonly string[],
  ): Promise<Map<string, DirectoryMember>> {
    return this.members(unionId, "staff_no", staffNos);
  }

  /** People by id; unknown ones are absent. The id of one who was merged finds who he is. */
  async membersById(
    unionId: string,
    ids: readonly string[],
  ): Promise<Map<string, DirectoryMember>> {
    return this.members(unionId, "id", ids);
  }

  /**
   * A page of the active members whom a filter means, in the order of their ids: those after the id `after`, from the
   * beginning where it is null. A page of fewer than `limit` is the last one.
   */
  peopleOf(
    unionId: string,
    filter: PeopleFilter,
    after: string | null,
    limit: number,
  ): Promise<DirectoryPerson[]> {
    return readPeople(this.sql, unionId, filter, after, limit);
  }

  /** Everybody on the staff of some campuses, or of all (null), members of the union or not: who plays the part of a member. */
  async staffOf(unionId: string, campusIds: readonly string[] | null): Promise<string[]> {
    const staff: string[] = [];
    for (;;) {
      const page = await readStaff(this.sql, unionId, campusIds, staff.at(-1) ?? null, chunk);
      staff.push(...page);
      if (page.length < chunk) return staff;
    }
  }

  /** How many work in each department today, members or not; departments without anybody are absent. */
  headcounts(unionId: string): Promise<DepartmentHeadcount[]> {
    return readHeadcounts(this.sql, unionId);
  }

  /** All campuses there are and were, oldest first. */
  campuses(unionId: string): Promise<DirectoryCampus[]> {
    return this.sql.query<DirectoryCampus[]>(
      `SELECT id, name, valid_from AS validFrom, valid_to AS validTo, version
         FROM directory_campus WHERE union_id = ? ORDER BY valid_from, id`,
      [unionId],
    );
  }

  /** Whether the union has, or had, a campus of this id. */
  async hasCampus(unionId: string, campusId: string): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM directory_campus WHERE union_id = ? AND id = ?",
      [unionId, campusId],
    );
    return rows.length > 0;
  }

  /** All departments there are and were, oldest first. */
  departments(unionId: string): Promise<DirectoryDepartment[]> {
    return this.sql.query<DirectoryDepartment[]>(
      `SELECT ${departmentColumns} FROM directory_department
        WHERE union_id = ? ORDER BY valid_from, id`,
      [unionId],
    );
  }

  /** Departments of this name on a day: two campuses may each have one. */
  departmentsByName(unionId: string, name: string, on: LocalDate): Promise<DirectoryDepartment[]> {
    return this.sql.query<DirectoryDepartment[]>(
      `SELECT ${departmentColumns} FROM directory_department
        WHERE union_id = ? AND name = ? AND valid_from <= ? AND ? < valid_to ORDER BY id`,
      [unionId, name, on, on],
    );
  }

  /** The one department of this name on a day; null when there is none, or more than one to choose from. */
  async departmentByName(
    unionId: string,
    name: string,
    on: LocalDate,
  ): Promise<DirectoryDepartment | null> {
    const [only, ...others] = await this.departmentsByName(unionId, name, on);
    return only && others.length === 0 ? only : null;
  }

  /** The union's own values of policy keys, in the order of their days; which one counts is the policy package's answer. */
  async policyOverrides(unionId: string): Promise<DirectoryPolicy[]> {
    const rows = await this.sql.query<DirectoryPolicy[]>(
      `SELECT ${policyColumns} FROM directory_policy WHERE union_id = ? ORDER BY effective_from, version, id`,
      [unionId],
    );
    return rows.map(policyOf);
  }

  /** The same of all unions, each with the union whose it is. */
  async everyPolicyOverride(): Promise<(DirectoryPolicy & { readonly unionId: string })[]> {
    const rows = await this.sql.query<(DirectoryPolicy & { readonly unionId: string })[]>(
      `SELECT union_id AS unionId, ${policyColumns} FROM directory_policy ORDER BY effective_from, version, id`,
    );
    return rows.map(policyOf);
  }

  async state(unionId: string): Promise<DirectoryState> {
    const [row] = await this.sql.query<Record<string, string | number | null>[]>(
      `SELECT (SELECT COUNT(*) FROM directory_member WHERE union_id = ? AND removed = 0) AS members,
              (SELECT COUNT(*) FROM directory_campus WHERE union_id = ?) AS campuses,
              (SELECT COUNT(*) FROM directory_department WHERE union_id = ?) AS departments,
              (SELECT last_change_at FROM directory_state WHERE union_id = ?) AS lastChangeAt`,
      [unionId, unionId, unionId, unionId],
    );
    const at = row?.["lastChangeAt"];
    return {
      members: Number(row?.["members"]),
      campuses: Number(row?.["campuses"]),
      departments: Number(row?.["departments"]),
      lastChangeAt: typeof at === "string" ? fromSqlInstant(at) : null,
    };
  }

  /** Those of some people whose data may be used for a purpose now (PI-R3), in their order. */
  consenting(
    unionId: string,
    use: { readonly purpose: string; readonly basis: ConsentBasis },
    ids: readonly string[],
  ): Promise<string[]> {
    return consenting(this.sql, unionId, use, ids);
  }

  /** Who stands for each of some people now: himself, unless he was merged. In their order, each once. */
  async standing(unionId: string, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.sql.query<{ id: string; root: string }[]>(
      "SELECT id, root_id AS root FROM directory_alias WHERE union_id = ? AND undone = 0 AND id IN (?)",
      [unionId, ids],
    );
    const roots = new Map(rows.map(({ id, root }) => [id, root]));
    return [...new Set(ids.map((id) => roots.get(id) ?? id))];
  }

  /** Those who turned out to be a person, through others too. */
  async mergedInto(unionId: string, id: string): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      "SELECT id FROM directory_alias WHERE union_id = ? AND undone = 0 AND root_id = ?",
      [unionId, id],
    );
    return rows.map((row) => row.id);
  }

  /** By the key that was asked for. Ordered by id: where two people carry one number for a moment, the later entered one wins. */
  private async members(
    unionId: string,
    column: "id" | "staff_no",
    keys: readonly string[],
  ): Promise<Map<string, DirectoryMember>> {
    const found = new Map<string, DirectoryMember>();
    for (let at = 0; at < keys.length; at += chunk) {
      const some = keys.slice(at, at + chunk);
      const rows = await this.sql.query<
        (Omit<DirectoryMember, "posts"> & {
          readonly asked: string;
          readonly isOwn: number;
          readonly posts: string | null;
        })[]
      >(
        `SELECT ${memberColumns}, a.${column} AS asked, 0 AS isOwn
           FROM directory_alias a JOIN directory_member m ON m.union_id = a.union_id AND m.id = a.root_id
          WHERE a.union_id = ? AND a.${column} IN (?) AND a.undone = 0 AND m.removed = 0
         UNION ALL
         SELECT ${memberColumns}, m.${column}, 1 FROM directory_member m
          WHERE m.union_id = ? AND m.${column} IN (?) AND m.removed = 0 ORDER BY isOwn, id`,
        [unionId, some, unionId, some],
      );
      for (const { asked, isOwn: _, posts, ...row } of rows)
        found.set(asked, { ...row, posts: posts === null ? [] : JSON.parse(posts) });
    }
    return found;
  }
}

const policyOf = <Row extends DirectoryPolicy>(row: Row): Row => ({
  ...row,
  value: JSON.parse(String(row.value)),
});
