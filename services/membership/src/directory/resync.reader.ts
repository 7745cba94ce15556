import type { LocalDate } from "@union/kernel";
import type {
  CampusCard,
  DepartmentCard,
  MergeCard,
  PolicyOverride,
  UnionEvents,
} from "@union/messages";
import type { Sql } from "@union/persistence";

type TrainingCard = UnionEvents["training.recorded.v1"]["trainings"][number];
export type GrantRow = {
  readonly unionId: string;
  readonly id: string;
  readonly accountId: string;
  readonly memberId: string | null;
  readonly role: string;
  readonly nodeId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};

/** What membership has to tell again of a union beside its people: pages in the order of ids, after an id. */
export class ResyncReader {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  campuses(after: string, limit: number): Promise<CampusCard[]> {
    return this.nodes<CampusCard>("campus", "CAMPUS_OF_UNION", after, limit);
  }

  departments(after: string, limit: number): Promise<DepartmentCard[]> {
    return this.nodes<DepartmentCard>("department", "DEPARTMENT_OF_CAMPUS", after, limit);
  }

  async policies(after: string, limit: number): Promise<PolicyOverride[]> {
    const rows = await this.sql.query<PolicyOverride[]>(
      `SELECT id, policy_key AS \`key\`, campus_id AS campusId, CAST(value AS CHAR) AS value, effective_from AS effectiveFrom, source, version
       FROM policy_override WHERE union_id = ? AND id > ? ORDER BY id LIMIT ?`,
      [this.unionId, after, limit],
    );
    return rows.map((row) => ({ ...row, value: JSON.parse(String(row.value)) }));
  }

  /** Merges that were told, undone ones too. */
  async merges(after: string, limit: number): Promise<MergeCard[]> {
    const rows = await this.sql.query<(Omit<MergeCard, "undone"> & { undone: number })[]>(
      `SELECT id AS mergeId, survivor_id AS survivorId, absorbed_id AS absorbedId, absorbed_staff_no AS absorbedStaffNo,
         state = 'SPLIT' AS undone, told_version AS version
       FROM member_merge WHERE union_id = ? AND told_version IS NOT NULL AND id > ? ORDER BY id LIMIT ?`,
      [this.unionId, after, limit],
    );
    return rows.map((row) => ({ ...row, undone: row.undone === 1 }));
  }

  /** The grants that are in force on a day or still to come. */
  grants(after: string, limit: number, on: LocalDate): Promise<GrantRow[]> {
    return this.sql.query(
      `SELECT g.union_id AS unionId, g.id, g.account_id AS accountId, a.member_id AS memberId, g.role, g.node_id AS nodeId,
         g.valid_from AS validFrom, g.valid_to AS validTo
       FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE g.union_id = ? AND g.valid_to > ? AND g.id > ? ORDER BY g.id LIMIT ?`,
      [this.unionId, on, after, limit],
    );
  }

  /** Trainings of cadres that were recorded with their people. */
  async trainings(after: string, limit: number): Promise<TrainingCard[]> {
    const rows = await this.sql.query<TrainingCard[]>(
      `SELECT t.id, t.held_on AS heldOn, t.title, IF(t.taken_back_on IS NULL, (SELECT COUNT(*) FROM cadre_training_attendance a
         WHERE a.union_id = t.union_id AND a.training_id = t.id), 0) AS attendances
       FROM cadre_training t WHERE t.union_id = ? AND t.id > ? ORDER BY t.id LIMIT ?`,
      [this.unionId, after, limit],
    );
    return rows.map((row) => ({ ...row, attendances: Number(row.attendances) }));
  }

  /** Nodes as their newest edge places them; their card says from when until when that holds. */
  private nodes<Card>(table: string, kind: string, after: string, limit: number): Promise<Card[]> {
    const parent = table === "department" ? "e.parent_id AS campusId," : "";
    return this.sql.query(
      `SELECT n.id, n.name, ${parent} e.valid_from AS validFrom, e.valid_to AS validTo, n.version
       FROM ${table} n JOIN org_edge e ON e.union_id = n.union_id AND e.kind = ? AND e.child_id = n.id
         AND e.valid_from = (SELECT MAX(l.valid_from) FROM org_edge l
           WHERE l.union_id = e.union_id AND l.kind = e.kind AND l.child_id = e.child_id)
       WHERE n.union_id = ? AND n.id > ? ORDER BY n.id LIMIT ?`,
      [kind, this.unionId, after, limit],
    );
  }
}
