import { RegisterTable, type Sql } from "@union/persistence";
import type { Activity } from "./activity.js";

const columnsOf = (activity: Activity) => ({
  no: activity.no,
  name: activity.name,
  category: activity.category,
  festival: activity.festival,
  organiser: activity.organiser.name,
  hosting: activity.organiser.hosting,
  started_on: activity.startedOn,
  ended_on: activity.endedOn,
  place: activity.place,
  participant_times: activity.participantTimes,
  participants: activity.participants,
  results: activity.results,
  status: "FINISHED",
});

/** Writes activities of the whole union: no campus is set. */
export class ActivityRepository extends RegisterTable<Activity> {
  constructor(sql: Sql, unionId: string) {
    super(sql, unionId, { name: "activity", columnsOf });
  }
}
