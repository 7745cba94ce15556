import type { Actor, LocalDate } from "@union/kernel";
import { bulkInsert, saveVersion, type Tx } from "@union/persistence";
import { EnrolmentCampaign } from "./campaign.js";
import { coverageGap, type InvitationOrder } from "./coverage-gap.js";

/** Loads and saves campaigns and whom they invited. */
export class CampaignRepository {
  constructor(private readonly tx: Tx) {}

  async add(campaign: EnrolmentCampaign): Promise<void> {
    await this.tx.insert(EnrolmentCampaign, campaign);
  }

  /** A campaign of the actor's union, locked: it invites one batch at a time. */
  find({ unionId }: Pick<Actor, "unionId">, id: string): Promise<EnrolmentCampaign | null> {
    return this.tx.findOne(EnrolmentCampaign, {
      where: { unionId, id },
      lock: { mode: "pessimistic_write" },
    });
  }

  save(campaign: EnrolmentCampaign): Promise<void> {
    return saveVersion(this.tx, EnrolmentCampaign, campaign);
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
