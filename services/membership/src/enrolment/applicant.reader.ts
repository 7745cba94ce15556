import { openEnd, type Scope } from "@union/kernel";
import { type DataKeys, type Sql, scopeCondition } from "@union/persistence";
import { type EmploymentType, openPersonalData } from "../member/index.js";
import type { Identity } from "./identity.js";

/** A person who applies, where he works now. */
export type Applicant = {
  readonly memberId: string;
  readonly name: string;
  readonly staffNo: string;
  readonly campusId: string;
  readonly departmentId: string;
  readonly employmentType: EmploymentType;
};

/** Who applies, and what he is known by. */
export class ApplicantReader {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  /** A person of the staff within a scope; null where there is none in it. */
  async find(scope: Scope, memberId: string): Promise<Applicant | null> {
    const columns = { union: "m.union_id", campus: "p.campus_id", department: "p.department_id" };
    const inScope = scopeCondition(scope, { ...columns, member: "m.id" });
    const [row] = await this.sql.query<Applicant[]>(
      `SELECT m.id AS memberId, m.name, m.staff_no AS staffNo, p.campus_id AS campusId, p.department_id AS departmentId,
         p.employment_type AS employmentType
       FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
       WHERE ${inScope.sql} AND m.id = ?`,
      [...inScope.params, memberId],
    );
    return row ?? null;
  }

  /** How people call an applicant: his name and staff number. */
  async nameOf(unionId: string, memberId: string): Promise<string> {
    const [row] = await this.sql.query<Pick<Applicant, "name" | "staffNo">[]>(
      "SELECT name, staff_no AS staffNo FROM member WHERE union_id = ? AND id = ?",
      [unionId, memberId],
    );
    return row ? `${row.name}(${row.staffNo})` : memberId;
  }

  /** What a person is known by, opened; it never leaves the check. */
  async identity(unionId: string, memberId: string): Promise<Identity> {
    type Row = Omit<Identity, "bornOn" | "documentNo" | "mobile">;
    const [row] = await this.sql.query<(Row & { salt: Buffer | null; personal: Buffer | null })[]>(
      `SELECT name, sex, ethnic_group AS ethnicGroup, document_type AS documentType, data_salt AS salt, personal
       FROM member WHERE union_id = ? AND id = ?`,
      [unionId, memberId],
    );
    const { salt, personal, ...known } = row!;
    const { bornOn, documentNo, mobile } = openPersonalData(this.keys, salt, personal);
    return { ...known, bornOn, documentNo, mobile };
  }
}

/** The whole of a union: what the use case itself looks up, once it knows that the actor may ask. */
export const wholeUnion = (unionId: string): Scope => ({
  unionId,
  reach: [{ campusIds: null, departmentIds: null }],
  memberId: null,
});
