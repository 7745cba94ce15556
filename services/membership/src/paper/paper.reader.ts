import type { LocalDate, Scope } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import { StepReader } from "@union/stages";
import { ApplicantReader, EnrolmentReader, type Identity } from "../enrolment/index.js";
import { MemberReader } from "../member/index.js";
import type { PaperPerson } from "./paper-person.js";

type Names = Pick<
  PaperPerson,
  "unionName" | "employerName" | "creditCode" | "campusName" | "departmentName" | "memberNo"
>;

/** What the papers of enrolment are filled from. */
export class PaperReader {
  constructor(
    private readonly sql: Sql,
    private readonly today: LocalDate,
  ) {}

  /** A person within a scope, with the latest application that the scope shows; null where there is no such person in it. */
  async find(scope: Scope, memberId: string): Promise<PaperPerson | null> {
    const [member] = await new MemberReader(this.sql).byIds(scope, this.today, [memberId]);
    if (!member) return null;
    const enrolments = new EnrolmentReader(this.sql, this.today);
    const enrolment = await enrolments.latestIn(scope, memberId);
    const taken = enrolment
      ? await new StepReader(this.sql).of(scope.unionId, "ENROLMENT", [enrolment.id])
      : [];
    const said = (step: string) => taken.findLast((one) => one.step === step)?.opinion ?? null;
    return {
      ...{ member, enrolment },
      ...(await this.names(scope.unionId, member.id, member.campusId, member.departmentId)),
      ...{ groupOpinion: said("groupOpinion"), branchOpinion: said("branchOpinion") },
    };
  }

  /** What the registration form shows in the clear. */
  identity(unionId: string, memberId: string, keys: DataKeys): Promise<Identity> {
    return new ApplicantReader(this.sql, keys).identity(unionId, memberId);
  }

  private async names(
    unionId: string,
    memberId: string,
    campusId: string,
    departmentId: string,
  ): Promise<Names> {
    const [row] = await this.sql.query<Names[]>(
      `SELECT u.name AS unionName, w.name AS employerName, w.credit_code AS creditCode, c.name AS campusName, d.name AS departmentName, n.no AS memberNo
       FROM union_org u JOIN campus c ON c.union_id = u.union_id AND c.id = ? JOIN department d ON d.union_id = u.union_id AND d.id = ?
       LEFT JOIN member_number n ON n.union_id = u.union_id AND n.member_id = ?
       LEFT JOIN employer w ON w.union_id = u.union_id WHERE u.id = ?`,
      [campusId, departmentId, memberId, unionId],
    );
    return row!;
  }
}
