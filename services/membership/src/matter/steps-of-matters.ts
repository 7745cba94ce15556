import type { Sql } from "@union/persistence";
import { StepReader, type StepRow, type TakenStep } from "@union/stages";
import DataLoader from "dataloader";

/** The steps of many matters in one statement a kind, by `kind/id`; for matters that the reader was shown. */
export const stepsOfMatters = (
  sql: Sql,
  unionId: string,
): DataLoader<string, (StepRow & TakenStep)[]> =>
  new DataLoader(async (keys) => {
    const asked = keys.map((key) => key.split("/") as [string, string]);
    const found = new Map<string, StepRow[]>();
    for (const kind of new Set(asked.map(([one]) => one))) {
      const ids = asked.filter(([one]) => one === kind).map(([, id]) => id);
      for (const step of await new StepReader(sql).of(unionId, kind, ids)) {
        const key = `${kind}/${step.subject}`;
        found.set(key, [...(found.get(key) ?? []), step]);
      }
    }
    // Accounts are not shown; who must be another person is told apart by the person, and by the command itself.
    return keys.map((key) => (found.get(key) ?? []).map((step) => ({ ...step, accountId: null })));
  });
