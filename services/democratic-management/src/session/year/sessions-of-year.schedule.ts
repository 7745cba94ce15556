import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { localDate } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { Schedule } from "@union/worker";
import { congressName } from "../../congress/index.js";
import { chair, officers } from "../session-work.js";
import { congressYears } from "./congress-years.reader.js";
import { sessionsOfYear } from "./sessions-of-year.deadline.js";

const least = {
  STAFF: "congress.sessionsPerYearMin",
  MEMBER: "memberCongress.sessionsPerYearMin",
} as const;

/**
 * Runs a clock to the end of the year for every congress in office that has not sat often enough in it, and meets that of one that
 * has (SC-R8, MC-R4). On the last day of the year none is started any more.
 */
export const sessionsOfYearSchedule: Schedule = {
  name: "sessions-of-year",
  everyMs: 3_600_000,
  run: async (tx, { day }) => {
    const year = day.slice(0, 4);
    const [startedOn, dueOn] = [localDate(`${year}-01-01`), localDate(`${year}-12-31`)];
    const deadlines = new Deadlines(tx);
    for (const congress of await congressYears(tx, day, [startedOn, dueOn])) {
      const { unionId, id: subject, type, held } = congress;
      const overrides = await new Directory(tx).policyOverrides(unionId);
      const moment = { campusId: null, on: startedOn };
      if (held >= resolvePolicy(least[type], moment, overrides).value)
        await deadlines.meet(sessionsOfYear, { unionId, subject }, day);
      else if (day < dueOn)
        await deadlines.start(sessionsOfYear, {
          ...{ unionId, subject, subjectName: congressName(congress), campusId: null },
          ...{ startedOn, dueOn, responsible: officers, deputy: chair },
        });
    }
  },
};
