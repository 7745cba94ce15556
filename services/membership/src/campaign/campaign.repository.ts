import type { Actor, LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import { EnrolmentCampaign } from "./campaign.js";
import { coverageGap, type InvitationOrder } from "./coverage-gap.js";

export const campaignColumns = `c.id, c.union_id AS unionId, c.name, c.campus_id AS campusId, c.department_id AS departmentId,
  c.employment_type AS employmentType, c.category, c.state, c.opened_on AS openedOn, c.version`;

/** Loads and saves campaigns and whom they invited. */
export class CampaignRepository {
  constructor(private readonly tx: Sql) {}

  async add(campaign: EnrolmentCampaign): Promise<void> {
    const { unionId, id, name, campusId, departmentId } = campaign;
    const { employmentType, category, state, openedOn, version } = campaign;
    await this.tx.query(
      `INSERT INTO enrolment_campaign (union_id, id, name, campus_id, department_id, employment_type, category, state, opened_on, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[unionId, id, name, campusId, departmentId],
        ...[employmentType, category, state, openedOn, version],
      ],
    );
  }

  /** A campaign of the actor's union, locked: it invites one batch at a time. */
  async find({ unionId }: Pick<Actor, "unionId">, id: string): Promise<EnrolmentCampaign | null> {
    const [row] = await this.tx.query<object[]>(
      `SELECT ${campaignColumns} FROM enrolment_campaign c WHERE c.union_id = ? AND c.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? Object.assign(new EnrolmentCampaign(), row) : null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({ unionId, id, state, version }: EnrolmentCampaign): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE enrolment_campaign SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Invites the next people of the coverage gap; answers whom. They cannot be taken back by undoing an import any more. */
  async invite(
    campaign: EnrolmentCampaign,
    asked: { on: LocalDate; order: InvitationOrder; limit: number },
  ): Promise<string[]> {
    const { unionId, id } = campaign;
    const people = await coverageGap(this.tx, campaign, asked);
    await bulkInsert(
      this.tx,
      "enrolment_invitation",
      ["union_id", "campaign_id", "member_id", "invited_on"],
      people.map((memberId) => [unionId, id, memberId, asked.on]),
    );
    if (people.length > 0)
      await this.tx.query(
        "INSERT IGNORE INTO member_link (union_id, member_id, service) VALUES ?",
        [people.map((memberId) => [unionId, memberId, "enrolment"])],
      );
    return people;
  }

  /** A person declines; the first time counts. False where the campaign never invited him. */
  async decline(unionId: string, id: string, memberId: string, on: LocalDate): Promise<boolean> {
    await this.tx.query(
      `UPDATE enrolment_invitation SET declined_on = ?
       WHERE union_id = ? AND campaign_id = ? AND member_id = ? AND declined_on IS NULL`,
      [on, unionId, id, memberId],
    );
    const rows = await this.tx.query<unknown[]>(
      "SELECT 1 FROM enrolment_invitation WHERE union_id = ? AND campaign_id = ? AND member_id = ?",
      [unionId, id, memberId],
    );
    return rows.length > 0;
  }
}
