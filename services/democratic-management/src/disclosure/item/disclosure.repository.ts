import { dayOf, type LocalDate } from "@union/kernel";
import {
  bulkInsert,
  fromSqlInstant,
  isDuplicate,
  type Sql,
  StaleVersion,
} from "@union/persistence";
import type { Channel } from "../channel.js";
import { disclosureColumns } from "./disclosure.columns.js";
import type { Disclosure } from "./disclosure.js";
import { disclosureStages } from "./disclosure.stages.js";

type Row = Omit<Disclosure, "period" | "closesEarlier"> & {
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
  readonly closesEarlier: number | boolean;
};
export const disclosureOf = ({ periodFrom: from, periodTo: to, ...row }: Row): Disclosure => ({
  ...{ ...row, closesEarlier: Boolean(row.closesEarlier) },
  period: from === null || to === null ? null : { from, to },
});

const written = (item: Disclosure) => ({
  ...{ campus_id: item.campusId, department_id: item.departmentId, audience: item.audience },
  ...{ duty_code: item.dutyCode, category: item.category, title: item.title, body: item.body },
  ...{ correction: item.correction, period_from: item.period?.from, period_to: item.period?.to },
  ...{ due_on: item.dueOn, not_before: item.notBefore, state: item.state },
  ...{ version_no: item.versionNo, published_on: item.publishedOn, display_days: item.displayDays },
  ...{ display_until: item.displayUntil, withdrawn_on: item.withdrawnOn },
  ...{ withdrawn_because: item.withdrawnBecause, withdrawn_as: item.withdrawnAs },
  closes_earlier: Number(item.closesEarlier),
});

/** Loads and saves what is disclosed, its versions and channels. */
export class DisclosureRepository {
  constructor(private readonly tx: Sql) {}

  /** False where the number is taken. */
  async add(item: Disclosure): Promise<boolean> {
    const { unionId, id, no, version } = item;
    const columns = written(item);
    try {
      await bulkInsert(
        this.tx,
        "disclosure_item",
        ["union_id", "id", "no", "version", ...Object.keys(columns)],
        [[unionId, id, no, version, ...Object.values(columns).map((value) => value ?? null)]],
      );
      return true;
    } catch (thrown) {
      if (isDuplicate(thrown)) return false;
      throw thrown;
    }
  }

  /** The item, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<Disclosure | null> {
    const [row] = await this.tx.query<Row[]>(
      `SELECT ${disclosureColumns} FROM disclosure_item d WHERE d.union_id = ? AND d.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? disclosureOf(row) : null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(item: Disclosure): Promise<void> {
    const columns = written(item);
    const set = Object.keys(columns).map((column) => `${column} = ?`);
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE disclosure_item SET ${set.join(", ")}, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...Object.values(columns).map((value) => value ?? null),
        ...[item.unionId, item.id, item.version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(item.id);
  }

  /** Keeps the text of an item as a published version; versions are only added. */
  async addVersion({ unionId, id, versionNo, title, body, correction }: Disclosure, on: LocalDate) {
    await bulkInsert(
      this.tx,
      "disclosure_version",
      ["union_id", "item_id", "no", "title", "body", "correction", "published_on"],
      [[unionId, id, versionNo, title, body, correction, on]],
    );
  }

  /** Closes the texts of the versions before the one that was just published (DI-R9). */
  async closeVersionsBefore({ unionId, id, versionNo }: Disclosure): Promise<void> {
    await this.tx.query(
      "UPDATE disclosure_version SET is_closed = 1 WHERE union_id = ? AND item_id = ? AND no < ?",
      [unionId, id, versionNo],
    );
  }

  /** The day on which it was last approved; null where nobody approved it. */
  async approvedOn(unionId: string, id: string): Promise<LocalDate | null> {
    const [row] = await this.tx.query<{ at: string | null }[]>(
      "SELECT MAX(at) AS at FROM stage_step WHERE union_id = ? AND kind = ? AND subject = ? AND step = 'approve'",
      [unionId, disclosureStages.kind, id],
    );
    return row?.at ? dayOf(fromSqlInstant(row.at)) : null;
  }

  async setChannels(unionId: string, id: string, channels: readonly Channel[]): Promise<void> {
    await this.tx.query("DELETE FROM disclosure_channel WHERE union_id = ? AND item_id = ?", [
      unionId,
      id,
    ]);
    await bulkInsert(
      this.tx,
      "disclosure_channel",
      ["union_id", "item_id", "position", "channel"],
      [...new Set(channels)].map((channel, position) => [unionId, id, position, channel]),
    );
  }

  async addDisplay(
    { unionId, id }: Pick<Disclosure, "unionId" | "id">,
    proof: { id: string; place: string; from: LocalDate; to: LocalDate; photoFileId: string },
    accountId: string,
  ): Promise<void> {
    await bulkInsert(
      this.tx,
      "disclosure_display",
      ["union_id", "item_id", "id", "place", "from_on", "to_on", "photo_file_id", "account_id"],
      [[unionId, id, proof.id, proof.place, proof.from, proof.to, proof.photoFileId, accountId]],
    );
  }

  /** Items of any union whose display ended before a day, held; so many at most. */
  async ended(before: LocalDate, limit: number): Promise<Disclosure[]> {
    const rows = await this.tx.query<Row[]>(
      `SELECT ${disclosureColumns} FROM disclosure_item d WHERE d.state IN ('PUBLISHED', 'CORRECTED') AND d.display_until < ?
       ORDER BY d.display_until LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [before],
    );
    return rows.map(disclosureOf);
  }
}
