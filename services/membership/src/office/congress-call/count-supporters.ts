import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { ElectorateReader } from "../committee/electorate.reader.js";
import type { CallCount } from "./congress-call.js";
import { CongressCallReader } from "./congress-call.reader.js";

/** How a call stands on a day: who confirmed counts while he is an active member (MEM-R8), out of all who are. */
export async function countSupporters(
  sql: Sql,
  unionId: string,
  id: string,
  on: LocalDate,
): Promise<CallCount> {
  const electorate = new ElectorateReader(sql);
  const { members } = await electorate.count(unionId, { departmentIds: null }, on);
  const confirmed = await new CongressCallReader(sql).supporters(unionId, id);
  const people = await electorate.candidates(unionId, confirmed, on);
  return { members, supporters: [...people.values()].filter(({ isActive }) => isActive).length };
}
