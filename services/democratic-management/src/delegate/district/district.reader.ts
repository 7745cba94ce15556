import type { Sql } from "@union/persistence";
import { seated } from "../mandate/delegate.stages.js";
import type { District, DistrictDepartment } from "./district.repository.js";

export type DistrictRow = District & {
  readonly delegationId: string | null;
  readonly taken: number;
};
const select = `SELECT e.id, e.congress_id AS congressId, e.no, e.name, e.campus_id AS campusId, e.headcount, e.quota,
    e.delegation_id AS delegationId, COALESCE(t.n, 0) AS taken
  FROM electoral_district e LEFT JOIN (SELECT union_id, district_id, COUNT(*) AS n FROM delegate
    WHERE union_id = ? AND class = 'FORMAL' AND state IN (?) GROUP BY union_id, district_id) t
    ON t.union_id = e.union_id AND t.district_id = e.id`;

/** Districts of congresses: published to all staff, like the congress itself. */
export class DistrictReader {
  constructor(private readonly sql: Sql) {}

  /** The districts of some congresses, by number. */
  ofCongresses(unionId: string, congressIds: readonly string[]): Promise<DistrictRow[]> {
    return this.where(unionId, "e.congress_id IN (?)", congressIds);
  }
  byIds(unionId: string, ids: readonly string[]): Promise<DistrictRow[]> {
    return this.where(unionId, "e.id IN (?)", ids);
  }

  /** The departments of some districts. */
  departmentsOf(unionId: string, districtIds: readonly string[]): Promise<DistrictDepartment[]> {
    return this.sql.query(
      `SELECT district_id AS districtId, department_id AS departmentId FROM electoral_district_department
       WHERE union_id = ? AND district_id IN (?) ORDER BY department_id`,
      [unionId, districtIds],
    );
  }

  private async where(
    unionId: string,
    sql: string,
    ids: readonly string[],
  ): Promise<DistrictRow[]> {
    const rows = await this.sql.query<DistrictRow[]>(
      `${select} WHERE e.union_id = ? AND ${sql} ORDER BY e.no`,
      [unionId, seated, unionId, ids],
    );
    return rows.map((row) => ({ ...row, taken: Number(row.taken) }));
  }
}
