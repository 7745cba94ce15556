import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { GrantReader } from "../../grant/index.js";
import { countsIn, livesOn } from "../../member/index.js";
import type { OrgLevel } from "../../organisation/index.js";

export type ElectingOrg = {
  readonly id: string;
  readonly level: OrgLevel;
  readonly name: string;
  readonly campusId: string | null;
  /** Null is the whole union. */
  readonly departmentIds: readonly string[] | null;
};
/** Persons of an organisation on a day. */
export type Electorate = {
  readonly members: number;
  readonly women: number;
  readonly staff: number;
};
export type Candidate = {
  readonly id: string;
  readonly isActive: boolean;
  readonly sex: string;
  readonly campusId: string;
  readonly departmentId: string;
};

const people = `member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to > ?
  LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ? AND ${countsIn("f.status")}`;

/** Who elects and may be elected: members in active standing (MEM-R8), by the organisation they belong to. */
export class ElectorateReader {
  constructor(private readonly sql: Sql) {}

  /** The union itself, or a branch of it with its departments; held, so that elections of one organisation follow each other. */
  async holdOrg(unionId: string, orgId: string, on: LocalDate): Promise<ElectingOrg | null> {
    const [org] = await this.sql.query<{ id: string; level: OrgLevel; name: string }[]>(
      "SELECT id, level, name FROM union_org WHERE union_id = ? AND id = ? FOR UPDATE",
      [unionId, orgId],
    );
    if (!org) return null;
    if (org.level === "BASE_LEVEL") return { ...org, campusId: null, departmentIds: null };
    const departmentIds = await new GrantReader(this.sql).departmentsUnder(unionId, orgId, on);
    const campuses = await this.campusesOf(unionId, departmentIds);
    const [campusId, ...others] = campuses;
    return { ...org, departmentIds, campusId: others.length === 0 ? (campusId ?? null) : null };
  }

  async count(
    unionId: string,
    { departmentIds }: Pick<ElectingOrg, "departmentIds">,
    on: LocalDate,
  ): Promise<Electorate> {
    if (departmentIds?.length === 0) return { members: 0, women: 0, staff: 0 };
    const narrowed = departmentIds === null ? "" : "AND p.department_id IN (?)";
    const [row] = await this.sql.query<Record<keyof Electorate, number | string | null>[]>(
      `SELECT COUNT(*) AS staff, COUNT(f.member_id) AS members, SUM(f.member_id IS NOT NULL AND m.sex = 'FEMALE') AS women
       FROM ${people} WHERE m.union_id = ? AND ${livesOn("m.union_id", "m.id", "?")} ${narrowed}`,
      [on, on, on, on, unionId, on, ...(departmentIds === null ? [] : [departmentIds])],
    );
    return {
      members: Number(row?.members ?? 0),
      women: Number(row?.women ?? 0),
      staff: Number(row?.staff ?? 0),
    };
  }

  async candidates(
    unionId: string,
    ids: readonly string[],
    on: LocalDate,
  ): Promise<ReadonlyMap<string, Candidate>> {
    if (ids.length === 0) return new Map();
    const rows = await this.sql.query<(Omit<Candidate, "isActive"> & { isActive: number })[]>(
      `SELECT m.id, m.sex, (f.member_id IS NOT NULL) AS isActive, p.campus_id AS campusId, p.department_id AS departmentId
       FROM ${people} WHERE m.union_id = ? AND m.id IN (?)`,
      [on, on, on, on, unionId, ids],
    );
    return new Map(rows.map((row) => [row.id, { ...row, isActive: Number(row.isActive) === 1 }]));
  }

  /** Whether somebody is recorded as dead on a day. */
  async isDead(unionId: string, memberId: string, on: LocalDate): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT 1 FROM membership_fact WHERE union_id = ? AND member_id = ? AND status = 'DECEASED' AND effective_on <= ?",
      [unionId, memberId, on],
    );
    return rows.length > 0;
  }

  /** Whether a notice would find somebody under this id: a person of the staff, or an account. */
  async isReachable(unionId: string, id: string): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM member WHERE union_id = ? AND id = ? UNION SELECT id FROM account WHERE union_id = ? AND id = ?",
      [unionId, id, unionId, id],
    );
    return rows.length > 0;
  }

  private async campusesOf(unionId: string, departmentIds: readonly string[]): Promise<string[]> {
    if (departmentIds.length === 0) return [];
    const rows = await this.sql.query<{ id: string }[]>(
      "SELECT DISTINCT opened_in AS id FROM department WHERE union_id = ? AND id IN (?)",
      [unionId, departmentIds],
    );
    return rows.map(({ id }) => id);
  }
}
