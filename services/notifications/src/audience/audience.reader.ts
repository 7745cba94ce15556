import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Audience, PeopleFilter } from "./audience.js";
import { RoleHolderRepository } from "./role-holder.repository.js";

/** Recipients that travel together: one message carries so many, one statement writes so many. */
const pageSize = 500;

/** Finds out who is meant. */
export class AudienceReader {
  constructor(private readonly sql: Sql) {}

  /** The recipients of an audience on a day, each once, at most 500 at a time. */
  async *pages(unionId: string, audience: Audience, on: LocalDate): AsyncGenerator<string[]> {
    if (audience.kind === "MEMBERS") return yield* this.members(unionId, audience.filter);
    const recipients =
      audience.kind === "PERSONS"
        ? [...new Set(audience.recipients)]
        : await new RoleHolderRepository(this.sql).holding(
            unionId,
            audience.roles,
            audience.campusIds,
            on,
          );
    for (let at = 0; at < recipients.length; at += pageSize)
      yield recipients.slice(at, at + pageSize);
  }

  private async *members(unionId: string, filter: PeopleFilter): AsyncGenerator<string[]> {
    const narrowed = conditions(filter);
    const where = ["", ...narrowed.map(([sql]) => sql)].join(" AND ");
    const params = narrowed.map(([, value]) => value);
    for (let after = ""; ; ) {
      const rows = await this.sql.query<{ id: string }[]>(
        `SELECT id FROM directory_member WHERE union_id = ? AND id > ? AND removed = 0${where}
         ORDER BY id LIMIT ${pageSize}`,
        [unionId, after, ...params],
      );
      if (rows.length > 0) yield rows.map(({ id }) => id);
      if (rows.length < pageSize) return;
      after = rows.at(-1)!.id;
    }
  }
}

const conditions = (filter: PeopleFilter): [sql: string, value: unknown][] => {
  const all: [string, unknown][] = [
    ["status IN (?)", filter.statuses ?? ["ACTIVE"]],
    ["campus_id IN (?)", filter.campusIds],
    ["department_id IN (?)", filter.departmentIds],
    ["sex = ?", filter.sex],
    ["staff_category IN (?)", filter.staffCategories],
    ["birth_month_day IN (?)", filter.birthMonthDays],
  ];
  return all.filter(([, value]) => value !== null && value !== undefined);
};
