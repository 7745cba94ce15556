import { addDays, type LocalDate } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { PolicyOverrideRepository } from "../policy/index.js";
import type { FactWindow } from "./fact-window.js";
import { PersonalDataReader } from "./personal-data.reader.js";

/** Nobody works for wages before this age. */
const workingAge = 16;
type About = {
  /** The request that is decided; nothing is decided before it was made. */
  readonly requestedOn?: LocalDate | null;
  /** No decision, and not bounded by policy: a death is recorded whenever its certificate comes, a slip mended whenever it is found. */
  readonly isUnbounded?: boolean;
};

/** Reads from which day on a membership may change (2.16 no. 6): bounded by the person, by his matter and by policy. */
export class FactWindowReader {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
    private readonly today: LocalDate,
  ) {}

  async of(
    unionId: string,
    memberId: string,
    { requestedOn = null, isUnbounded = false }: About = {},
  ): Promise<FactWindow> {
    const { sql, today } = this;
    const posts = await sql.query<{ campusId: string; validFrom: LocalDate }[]>(
      "SELECT campus_id AS campusId, valid_from AS validFrom FROM post WHERE union_id = ? AND member_id = ? ORDER BY valid_from",
      [unionId, memberId],
    );
    const moment = { campusId: posts.at(-1)?.campusId ?? null, on: today };
    const overrides = await new PolicyOverrideRepository(sql).all(unionId);
    const days = resolvePolicy("membership.backdateMaxDays", moment, overrides).value;
    const data = await new PersonalDataReader(sql, this.keys).byIds(unionId, [memberId]);
    const bornOn = data.get(memberId)?.bornOn ?? null;
    const bounds = [
      posts[0]?.validFrom ?? null,
      bornOn && ofWorkingAge(bornOn),
      requestedOn,
      isUnbounded ? null : addDays(today, -days),
    ];
    const earliest = bounds.reduce<LocalDate>(
      (latest, one) => (one !== null && one > latest ? one : latest),
      "1900-01-01" as LocalDate,
    );
    const closedYear = resolvePolicy("membership.closedYear", moment, overrides).value;
    return { today, earliest, closedYear };
  }
}

const ofWorkingAge = (bornOn: string): LocalDate =>
  `${Number(bornOn.slice(0, 4)) + workingAge}${bornOn.slice(4)}` as LocalDate;
