import { type Sql, StaleVersion } from "@union/persistence";
import type { Campaign } from "./campaign.js";

export const campaignColumns = `c.id, c.union_id AS unionId, c.year, c.kind, c.campus_id AS campusId, c.scale,
  c.grade_weights AS gradeWeights, c.voter_groups AS \`groups\`, c.round, c.voted_on AS votedOn, c.decisions, c.state, c.version`;

type Stored = Omit<Campaign, "gradeWeights" | "groups" | "decisions"> &
  Readonly<Record<"gradeWeights" | "groups" | "decisions", string>>;

/** A campaign as its row tells it. */
export const campaignOf = <Row extends Stored>({
  gradeWeights,
  groups,
  decisions,
  ...row
}: Row) => ({
  ...row,
  gradeWeights: JSON.parse(gradeWeights) as Campaign["gradeWeights"],
  groups: JSON.parse(groups) as Campaign["groups"],
  decisions: JSON.parse(decisions) as Campaign["decisions"],
});

/** Loads and saves campaigns of evaluation. */
export class CampaignRepository {
  constructor(private readonly tx: Sql) {}

  async add(campaign: Campaign): Promise<void> {
    const { unionId, id, year, kind, campusId, scale, round, state, version } = campaign;
    await this.tx.query(
      `INSERT INTO evaluation_campaign (union_id, id, year, kind, campus_id, scale, grade_weights, voter_groups, round, decisions, state, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[unionId, id, year, kind, campusId, scale, JSON.stringify(campaign.gradeWeights)],
        ...[JSON.stringify(campaign.groups), round, JSON.stringify(campaign.decisions)],
        ...[state, version],
      ],
    );
  }

  /** A campaign of the union, held until the transaction ends. */
  async hold(unionId: string, id: string): Promise<Campaign | null> {
    const [row] = await this.tx.query<Stored[]>(
      `SELECT ${campaignColumns} FROM evaluation_campaign c WHERE c.union_id = ? AND c.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? campaignOf(row) : null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({ unionId, id, version, state, ...campaign }: Campaign): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE evaluation_campaign SET voter_groups = ?, round = ?, voted_on = ?, decisions = ?, state = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[JSON.stringify(campaign.groups), campaign.round, campaign.votedOn],
        ...[JSON.stringify(campaign.decisions), state, unionId, id, version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
