import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql } from "@union/persistence";
import type { Resolved } from "@union/registers";
import { displayUntil } from "../item/disclosure.js";
import type { DisclosureRow } from "./disclosure.register.js";
import type { FoundDuty } from "./found-duty.js";
import { changedFields } from "./is-same-row.js";
import { noticeOf } from "./notice-of.js";

type Entry = Resolved<DisclosureRow, FoundDuty>;
type Standing = Entry & { readonly id: string };

/** Writes published items as the register tells them. Whatever is set right is a new version with its notice, never silent. */
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
    await this.addVersions(standing.map((entry) => ({ entry, no: 1, body: "", notice: null })));
    await this.addChannels(standing);
    return standing.map(({ id }) => id);
  }

  /** Sets a row right that came from a sheet, `before` as it stood; its text stays, and undoing sets it back the same way. */
  async correct(entry: Standing, before: DisclosureRow): Promise<void> {
    const { id, row } = entry;
    const changed = changedFields(before, row);
    if (changed.length === 0) return;
    const [standing] = await this.tx.query<{ no: number; body: string }[]>(
      `SELECT d.version_no AS no, v.body FROM disclosure_item d
       JOIN disclosure_version v ON v.union_id = d.union_id AND v.item_id = d.id AND v.no = d.version_no
       WHERE d.union_id = ? AND d.id = ? FOR UPDATE`,
      [this.unionId, id],
    );
    if (!standing) return;
    const columns = this.columnsOf(entry);
    const set = Object.keys(columns).map((column) => `${column} = ?`);
    await this.tx.query(
      `UPDATE disclosure_item SET ${set.join(", ")}, version_no = version_no + 1, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...Object.values(columns), this.unionId, id],
    );
    const notice = noticeOf(before, row);
    await this.addVersions([{ entry, no: standing.no + 1, body: standing.body, notice }]);
    await this.removeFrom("disclosure_channel", [id]);
    await this.addChannels([entry]);
  }

  /** Items of some numbers that were planned, written, reviewed, corrected or withdrawn here. */
  async disclosedHere(numbers: readonly string[]): Promise<{ id: string; no: string }[]> {
    if (numbers.length === 0) return [];
    return this.tx.query(
      `SELECT d.id, d.no FROM disclosure_item d WHERE d.union_id = ? AND d.no IN (?) AND EXISTS (
         SELECT 1 FROM stage_step s WHERE s.union_id = d.union_id AND s.kind = 'DISCLOSURE' AND s.subject = d.id AND s.step <> 'expire')`,
      [this.unionId, numbers],
    );
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
    entries: readonly {
      readonly entry: Standing;
      readonly no: number;
      readonly body: string;
      readonly notice: string | null;
    }[],
  ): Promise<void> {
    return bulkInsert(
      this.tx,
      "disclosure_version",
      [
        ...["union_id", "item_id", "no", "title", "body", "correction", "published_on"],
        "is_reviewed",
      ],
      entries.map(({ entry: { id, row }, no, body, notice }) => [
        ...[this.unionId, id, no, row.title, body, notice],
        ...[no === 1 ? row.publishedOn : this.today, 0],
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
