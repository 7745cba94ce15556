import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql } from "@union/persistence";
import type { Resolved } from "@union/registers";
import { displayUntil } from "../item/disclosure.js";
import type { DisclosureRow } from "./disclosure.register.js";
import type { FoundDuty } from "./found-duty.js";

type Entry = Resolved<DisclosureRow, FoundDuty>;
type Standing = Entry & { readonly id: string };

const correctedBy = "台账更正";

/** Writes published items as the register tells them. A title that is set right is a new version with its notice, never silent. */
export class DisclosureRegisterRepository {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
    private readonly today: LocalDate,
  ) {}

  async add(entries: readonly Entry[]): Promise<string[]> {
    const standing = entries.map((entry) => ({ ...entry, id: newId() }));
    const columns = this.columnsOf({ row: {}, found: {} } as Entry);
    await bulkInsert(
      this.tx,
      "disclosure_item",
      ["union_id", "id", "no", "body", "version_no", "version", ...Object.keys(columns)],
      standing.map((entry) => [
        ...[this.unionId, entry.id, entry.row.no, "", 1, 1],
        ...Object.values(this.columnsOf(entry)),
      ]),
    );
    await this.addVersions(standing.map((entry) => [entry, 1, null]));
    await this.addChannels(standing);
    return standing.map(({ id }) => id);
  }

  async correct(entry: Standing): Promise<void> {
    const { id, row } = entry;
    const [before] = await this.tx.query<{ no: number; title: string; state: string }[]>(
      `SELECT version_no AS no, title, state FROM disclosure_item WHERE union_id = ? AND id = ? FOR UPDATE`,
      [this.unionId, id],
    );
    if (!before) return;
    const isNew = before.title !== row.title;
    const { state, ...columns } = this.columnsOf(entry);
    const isOnDisplay = ["PUBLISHED", "CORRECTED", "EXPIRED"].includes(before.state);
    const all = { ...columns, state: isOnDisplay ? state : before.state };
    const set = Object.keys(all).map((column) => `${column} = ?`);
    await this.tx.query(
      `UPDATE disclosure_item SET ${set.join(", ")}, version_no = version_no + ?, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...Object.values(all), Number(isNew), this.unionId, id],
    );
    if (isNew) await this.addVersions([[entry, before.no + 1, correctedBy]]);
    await this.removeFrom("disclosure_channel", [id]);
    await this.addChannels([entry]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const table of ["disclosure_channel", "disclosure_version", "disclosure_reading"])
      await this.removeFrom(table, ids);
    await this.tx.query("DELETE FROM disclosure_item WHERE union_id = ? AND id IN (?)", [
      this.unionId,
      ids,
    ]);
  }

  /** Opinions, proofs of display and steps stand on an item: it cannot be taken back then. */
  async countBuiltOn(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const [row] = await this.tx.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM disclosure_item d WHERE d.union_id = ? AND d.id IN (?) AND (
         EXISTS (SELECT 1 FROM disclosure_feedback f WHERE f.union_id = d.union_id AND f.item_id = d.id)
         OR EXISTS (SELECT 1 FROM disclosure_display p WHERE p.union_id = d.union_id AND p.item_id = d.id)
         OR EXISTS (SELECT 1 FROM stage_step s WHERE s.union_id = d.union_id AND s.kind = 'DISCLOSURE' AND s.subject = d.id
           AND s.step <> 'expire'))`,
      [this.unionId, ids],
    );
    return Number(row?.n ?? 0);
  }

  private columnsOf({ row, found }: Entry) {
    const { audience, category, title, publishedOn, displayDays } = row;
    const until = publishedOn === undefined ? null : displayUntil(publishedOn, displayDays);
    return {
      ...{ audience, category, title, published_on: publishedOn, display_days: displayDays },
      ...{ display_until: until, duty_code: found.dutyCode, due_on: found.dueOn },
      state: until !== null && until < this.today ? "EXPIRED" : "PUBLISHED",
    };
  }

  private addVersions(
    entries: readonly (readonly [entry: Standing, no: number, correction: string | null])[],
  ): Promise<void> {
    return bulkInsert(
      this.tx,
      "disclosure_version",
      ["union_id", "item_id", "no", "title", "body", "correction", "published_on"],
      entries.map(([{ id, row }, no, correction]) => [
        ...[this.unionId, id, no, row.title, "", correction],
        no === 1 ? row.publishedOn : this.today,
      ]),
    );
  }

  private addChannels(entries: readonly Standing[]): Promise<void> {
    return bulkInsert(
      this.tx,
      "disclosure_channel",
      ["union_id", "item_id", "position", "channel"],
      entries.flatMap(({ id, row }) =>
        [...new Set(row.channels)].map((channel, n) => [this.unionId, id, n, channel]),
      ),
    );
  }

  private async removeFrom(table: string, ids: readonly string[]): Promise<void> {
    await this.tx.query(`DELETE FROM ${table} WHERE union_id = ? AND item_id IN (?)`, [
      this.unionId,
      ids,
    ]);
  }
}
