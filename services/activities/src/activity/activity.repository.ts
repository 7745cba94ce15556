import { bulkInsert, newId, type Sql } from "@union/persistence";
import type { Activity } from "./activity.js";

const columns = [
  "no",
  "name",
  "category",
  "festival",
  "organiser",
  "hosting",
  "started_on",
  "ended_on",
  "place",
  "participant_times",
  "participants",
  "results",
];

const values = (activity: Activity): unknown[] => [
  activity.no,
  activity.name,
  activity.category,
  activity.festival,
  activity.organiser.name,
  activity.organiser.hosting,
  activity.startedOn,
  activity.endedOn,
  activity.place,
  activity.participantTimes,
  activity.participants,
  activity.results,
];

/** Writes activities of the whole union: no campus is set. */
export class ActivityRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  async add(activities: readonly Activity[]): Promise<string[]> {
    const ids = activities.map(() => newId());
    const rows = activities.map((activity, n) => [
      this.unionId,
      ids[n],
      ...values(activity),
      "FINISHED",
      1,
    ]);
    await bulkInsert(
      this.sql,
      "activity",
      ["union_id", "id", ...columns, "status", "version"],
      rows,
    );
    return ids;
  }

  async correct(id: string, activity: Activity): Promise<void> {
    const set = columns.map((column) => `${column} = ?`).join(", ");
    await this.sql.query(
      `UPDATE activity SET ${set}, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...values(activity), this.unionId, id],
    );
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.sql.query("DELETE FROM activity WHERE union_id = ? AND id IN (?)", [
        this.unionId,
        ids,
      ]);
  }
}
