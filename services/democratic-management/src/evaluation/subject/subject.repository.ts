import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { GroupTally } from "../score.js";
import type { SubjectTally, VoterGroup } from "../vote.js";
import type { Subject } from "./subject.js";

export const subjectColumns = `s.id, s.union_id AS unionId, s.campaign_id AS campaignId, s.year, s.board, s.member_id AS memberId,
  s.campus_id AS campusId, s.department_id AS departmentId, s.subject_department_id AS subjectDepartmentId, s.title, s.report,
  s.report_file_id AS reportFileId, s.reported_on AS reportedOn, s.excused_because AS excusedBecause, s.evaluated_on AS evaluatedOn,
  s.notified_on AS notifiedOn, s.least_ballots AS leastBallots, s.talked_on AS talkedOn, s.talked_by_member_id AS talkedById, s.talk_note AS talkNote, s.version`;

export type NewSubject = Pick<
  Subject,
  | "id"
  | "unionId"
  | "campaignId"
  | "year"
  | "board"
  | "memberId"
  | "campusId"
  | "departmentId"
  | "subjectDepartmentId"
  | "title"
  | "evaluatedOn"
  | "leastBallots"
  | "talkedOn"
>;
/** The ballots of one group of voters on a subject, with the group's weight. */
export type CountedGroup = SubjectTally & Pick<GroupTally, "weight">;

/** Loads and saves subjects of evaluation and the ballots on them. */
export class SubjectRepository {
  constructor(private readonly tx: Sql) {}

  async add(subjects: readonly NewSubject[]): Promise<void> {
    await bulkInsert(
      this.tx,
      "evaluation_subject",
      [
        ...["union_id", "campus_id", "id", "campaign_id", "year", "board", "member_id"],
        ...["department_id", "subject_department_id", "title", "evaluated_on", "least_ballots"],
        ...["talked_on", "version"],
      ],
      subjects.map((one) => [
        ...[one.unionId, one.campusId, one.id, one.campaignId, one.year, one.board, one.memberId],
        ...[one.departmentId, one.subjectDepartmentId, one.title, one.evaluatedOn],
        ...[one.leastBallots, one.talkedOn, 1],
      ]),
    );
  }

  /** The subjects of a campaign in the order of their ids, held until the transaction ends. */
  ofCampaign(unionId: string, campaignId: string): Promise<Subject[]> {
    return this.tx.query(
      `SELECT ${subjectColumns} FROM evaluation_subject s WHERE s.union_id = ? AND s.campaign_id = ? ORDER BY s.id FOR UPDATE`,
      [unionId, campaignId],
    );
  }

  /** The subjects of a campaign as a summary needs them, without holding them. */
  briefly(
    unionId: string,
    campaignId: string,
  ): Promise<Pick<Subject, "id" | "leastBallots" | "talkedOn">[]> {
    return this.tx.query(
      `SELECT s.id, s.least_ballots AS leastBallots, s.talked_on AS talkedOn FROM evaluation_subject s
       WHERE s.union_id = ? AND s.campaign_id = ?`,
      [unionId, campaignId],
    );
  }

  /** A subject as it stands; whoever changes it first holds its campaign. */
  async find(unionId: string, id: string): Promise<Subject | null> {
    const [row] = await this.tx.query<Subject[]>(
      `SELECT ${subjectColumns} FROM evaluation_subject s WHERE s.union_id = ? AND s.id = ?`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Of some people, those who stand on a board in a year already; of departments those that do. */
  async standing(
    unionId: string,
    { year, board }: Pick<Subject, "year" | "board">,
    {
      memberIds,
      departmentIds,
    }: { memberIds: readonly string[]; departmentIds: readonly string[] },
  ): Promise<Subject[]> {
    if (memberIds.length + departmentIds.length === 0) return [];
    return this.tx.query(
      `SELECT ${subjectColumns} FROM evaluation_subject s WHERE s.union_id = ? AND s.year = ? AND s.board = ?
         AND ((s.subject_department_id = '' AND s.member_id IN (?)) OR (s.subject_department_id <> '' AND s.subject_department_id IN (?)))`,
      [unionId, year, board, orNone(memberIds), orNone(departmentIds)],
    );
  }

  /** Writes what was recorded of a subject. Throws {@link StaleVersion} where somebody else did since it was loaded. */
  async save({ unionId, id, version, ...subject }: Subject): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE evaluation_subject SET report = ?, report_file_id = ?, reported_on = ?, excused_because = ?, talked_on = ?,
         talked_by_member_id = ?, talk_note = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[subject.report, subject.reportFileId, subject.reportedOn, subject.excusedBecause],
        ...[subject.talkedOn, subject.talkedById, subject.talkNote, unionId, id, version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** All subjects of a campaign were voted on. */
  async evaluated(
    unionId: string,
    campaignId: string,
    { on, least }: { on: LocalDate; least: number },
  ): Promise<void> {
    await this.tx.query(
      `UPDATE evaluation_subject SET evaluated_on = ?, least_ballots = ?, version = version + 1
       WHERE union_id = ? AND campaign_id = ?`,
      [on, least, unionId, campaignId],
    );
  }

  /** All subjects of a campaign were told their results. */
  async notified(unionId: string, campaignId: string, on: LocalDate): Promise<void> {
    await this.tx.query(
      "UPDATE evaluation_subject SET notified_on = ?, version = version + 1 WHERE union_id = ? AND campaign_id = ?",
      [on, unionId, campaignId],
    );
  }

  /** Takes rows of the register back; the subjects of a campaign stay. */
  async remove(unionId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.tx.query(
      `DELETE n FROM evaluation_count n JOIN evaluation_subject s ON s.union_id = n.union_id AND s.id = n.subject_id
       WHERE n.union_id = ? AND n.subject_id IN (?) AND s.campaign_id IS NULL`,
      [unionId, ids],
    );
    await this.tx.query(
      "DELETE FROM evaluation_subject WHERE union_id = ? AND id IN (?) AND campaign_id IS NULL",
      [unionId, ids],
    );
  }

  /** Takes somebody out of a campaign before it is approved. */
  async dropFromDraft(unionId: string, id: string): Promise<void> {
    await this.tx.query("DELETE FROM evaluation_subject WHERE union_id = ? AND id = ?", [
      unionId,
      id,
    ]);
  }

  /** Writes the ballots on subjects that have none yet. */
  async count(unionId: string, counted: readonly CountedGroup[]): Promise<void> {
    await bulkInsert(
      this.tx,
      "evaluation_count",
      [
        ...["union_id", "subject_id", "voter_group", "weight", "excellent", "competent"],
        ...["basic", "incompetent", "dont_know", "invalid"],
      ],
      counted.map(({ subjectId, group, weight, tally }) => [
        ...[unionId, subjectId, group, weight, tally.EXCELLENT, tally.COMPETENT],
        ...[tally.BASIC, tally.INCOMPETENT, tally.dontKnow, tally.invalid],
      ]),
    );
  }

  /** Takes the ballots on a subject back, so that they can be written anew. */
  async uncount(unionId: string, subjectId: string): Promise<void> {
    await this.tx.query("DELETE FROM evaluation_count WHERE union_id = ? AND subject_id = ?", [
      unionId,
      subjectId,
    ]);
  }

  /** The ballots on some subjects, group by group. */
  async counts(unionId: string, ids: readonly string[]): Promise<Map<string, CountedGroup[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tx.query<CountRow[]>(
      `SELECT n.subject_id AS subjectId, n.voter_group AS voterGroup, n.weight, n.excellent AS EXCELLENT, n.competent AS COMPETENT,
         n.basic AS BASIC, n.incompetent AS INCOMPETENT, n.dont_know AS dontKnow, n.invalid
       FROM evaluation_count n WHERE n.union_id = ? AND n.subject_id IN (?) ORDER BY n.subject_id, n.voter_group`,
      [unionId, ids],
    );
    const found = new Map<string, CountedGroup[]>();
    for (const { subjectId, voterGroup, weight, ...tally } of rows)
      found.set(subjectId, [
        ...(found.get(subjectId) ?? []),
        { subjectId, group: voterGroup, weight, tally },
      ]);
    return found;
  }
}

type CountRow = SubjectTally["tally"] & {
  readonly subjectId: string;
  readonly voterGroup: VoterGroup;
  readonly weight: number | null;
};

const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ["-"]);
