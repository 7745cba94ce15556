import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type DutyInForce, dutiesOn } from "./duties-in-force.js";
import { DutyChangeRepository } from "./duty-change.repository.js";

/** A union's catalogue as it stands on a day. */
export const catalogueOn = async (
  sql: Sql,
  unionId: string,
  on: LocalDate,
): Promise<DutyInForce[]> => dutiesOn(await new DutyChangeRepository(sql).all(unionId), on);
