import { bulkInsert, type Sql } from "@union/persistence";

/** An electoral district (选区): departments that elect together, their persons and their seats once these were divided. */
export type District = {
  readonly id: string;
  readonly congressId: string;
  readonly no: number;
  readonly name: string;
  /** The campus that all its departments lie in; null where they lie in several. */
  readonly campusId: string | null;
  readonly headcount: number | null;
  readonly quota: number | null;
};
export type DistrictDepartment = { readonly districtId: string; readonly departmentId: string };

const select =
  "SELECT id, congress_id AS congressId, no, name, campus_id AS campusId, headcount, quota FROM electoral_district";

/** Electoral districts in one transaction. */
export class DistrictRepository {
  constructor(private readonly tx: Sql) {}

  /** All districts of a congress by number. */
  of(unionId: string, congressId: string): Promise<District[]> {
    return this.tx.query(`${select} WHERE union_id = ? AND congress_id = ? ORDER BY no`, [
      unionId,
      congressId,
    ]);
  }

  /** Some districts of a congress, held in the order of their ids: elections of one district follow each other. */
  async hold(unionId: string, congressId: string, ids: readonly string[]): Promise<District[]> {
    if (ids.length === 0) return [];
    return this.tx.query(
      `${select} WHERE union_id = ? AND congress_id = ? AND id IN (?) ORDER BY id FOR UPDATE`,
      [unionId, congressId, ids],
    );
  }

  departmentsOf(unionId: string, congressId: string): Promise<DistrictDepartment[]> {
    return this.tx.query(
      `SELECT district_id AS districtId, department_id AS departmentId FROM electoral_district_department
       WHERE union_id = ? AND congress_id = ? ORDER BY department_id LOCK IN SHARE MODE`,
      [unionId, congressId],
    );
  }

  /** Draws all districts of a congress anew. */
  async draw(
    unionId: string,
    congressId: string,
    districts: readonly (District & { readonly departmentIds: readonly string[] })[],
  ): Promise<void> {
    for (const table of ["electoral_district_department", "electoral_district"])
      await this.tx.query(`DELETE FROM ${table} WHERE union_id = ? AND congress_id = ?`, [
        unionId,
        congressId,
      ]);
    await bulkInsert(
      this.tx,
      "electoral_district",
      ["union_id", "id", "congress_id", "no", "name", "campus_id", "version"],
      districts.map(({ id, no, name, campusId }) => [
        unionId,
        id,
        congressId,
        no,
        name,
        campusId,
        1,
      ]),
    );
    await bulkInsert(
      this.tx,
      "electoral_district_department",
      ["union_id", "congress_id", "department_id", "district_id"],
      districts.flatMap(({ id, departmentIds }) =>
        departmentIds.map((departmentId) => [unionId, congressId, departmentId, id]),
      ),
    );
  }

  /** What the division of seats gave a district. */
  async divide(unionId: string, id: string, headcount: number, quota: number): Promise<void> {
    await this.tx.query(
      "UPDATE electoral_district SET headcount = ?, quota = ?, version = version + 1 WHERE union_id = ? AND id = ?",
      [headcount, quota, unionId, id],
    );
  }
}
