import { type LocalDate, openEnd, type Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import type { EmploymentType, Sex } from "../member/index.js";

/** Somebody of the staff and where he stands now. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly staffNo: string;
  readonly sex: Sex;
  readonly campusId: string;
  readonly departmentId: string;
  readonly category: string | null;
  readonly employmentType: EmploymentType;
  readonly postFrom: LocalDate;
};

/** The people that matters are about. */
export class PersonRepository {
  constructor(private readonly tx: Sql) {}

  /** Somebody within a scope with his latest post, held until the transaction ends; null where there is nobody. */
  async find(scope: Scope, memberId: string): Promise<Person | null> {
    const inScope = scopeCondition(scope, {
      union: "m.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
      member: "m.id",
    });
    const [found] = await this.tx.query<Person[]>(
      `SELECT m.id, m.name, m.staff_no AS staffNo, m.sex, p.campus_id AS campusId, p.department_id AS departmentId, p.category,
         p.employment_type AS employmentType, p.valid_from AS postFrom
       FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
       WHERE ${inScope.sql} AND m.id = ? FOR UPDATE`,
      [...inScope.params, memberId],
    );
    return found ?? null;
  }
}

/** How a matter calls its person: P1, as lists of people show him. */
export const calledInMatters = ({ name, staffNo }: Pick<Person, "name" | "staffNo">): string =>
  `${name}(${staffNo})`;
