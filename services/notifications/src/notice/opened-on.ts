import type { LocalDate } from "@union/kernel";
import { type Condition, toSqlInstant } from "@union/persistence";

const dayLength = 24 * 3_600_000;

/** Notices that were opened on a day of Asia/Shanghai, whatever day they are told for. */
export function openedOn(day: LocalDate): Condition {
  const from = new Date(`${day}T00:00:00+08:00`);
  const to = new Date(from.getTime() + dayLength);
  return {
    sql: "n.opened_at >= ? AND n.opened_at < ?",
    params: [toSqlInstant(from), toSqlInstant(to)],
  };
}
