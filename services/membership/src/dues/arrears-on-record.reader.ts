import type { Sql } from "@union/persistence";
import { countsIn } from "../member/index.js";
import type { DuesMonth } from "./dues-month.js";
import type { ChargeOnRecord, DebtorOnRecord, Spell } from "./replay-arrears.js";

export type DebtorRead = DebtorOnRecord & { readonly memberId: string; readonly name: string };
type OfMember<T> = T & { readonly memberId: string };

/** How many people are held in memory at once. */
const batch = 500;

/** Those who ever let a month pass unpaid, with what is on record of their dues, posts and memberships. */
export class ArrearsOnRecordReader {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** People behind an id whose charges up to a month were not settled within so many days after their month; some at a time. */
  async late(until: DuesMonth, days: number, after: string): Promise<DebtorRead[]> {
    const people = await this.sql.query<{ memberId: string; name: string }[]>(
      `SELECT m.id AS memberId, m.name FROM member m WHERE m.union_id = ? AND m.id > ? AND EXISTS (
         SELECT 1 FROM dues_charge c WHERE c.union_id = m.union_id AND c.member_id = m.id AND c.standing = 1 AND c.month <= ?
           AND (c.settled_on IS NULL OR c.settled_on > LAST_DAY(CONCAT(c.month, '-01')) + INTERVAL ? DAY))
       ORDER BY m.id LIMIT ${batch}`,
      [this.unionId, after, until, days],
    );
    if (people.length === 0) return [];
    const ids = people.map(({ memberId }) => memberId);
    const charges = await this.charges(ids, until);
    const campuses = await this.spells<string>(
      "campus_id AS `is`, valid_from AS `from`, valid_to AS until FROM post WHERE union_id = ? AND member_id IN (?) ORDER BY valid_from",
      ids,
    );
    const memberships = await this.spells<number>(
      `${countsIn("status")} AS \`is\`, effective_on AS \`from\`, until_on AS until FROM membership_fact WHERE union_id = ? AND member_id IN (?) ORDER BY effective_on`,
      ids,
    );
    return people.map(({ memberId, name }) => ({
      ...{ memberId, name },
      charges: charges.get(memberId) ?? [],
      campuses: campuses.get(memberId) ?? [],
      memberships: (memberships.get(memberId) ?? []).map((spell) => ({
        ...spell,
        is: Number(spell.is) === 1,
      })),
    }));
  }

  private async charges(
    ids: readonly string[],
    until: DuesMonth,
  ): Promise<Map<string, ChargeOnRecord[]>> {
    const rows = await this.sql.query<OfMember<ChargeOnRecord>[]>(
      `SELECT c.member_id AS memberId, c.month, c.campus_id AS campusId, c.state, c.settled_on AS settledOn,
         (SELECT MIN(r.ran_on) FROM dues_run r WHERE r.union_id = c.union_id AND r.month = c.month) AS chargedOn
       FROM dues_charge c WHERE c.union_id = ? AND c.member_id IN (?) AND c.standing = 1 AND c.month <= ? ORDER BY c.month`,
      [this.unionId, ids, until],
    );
    return byMember(rows);
  }

  /** `columns` says what was, since when and until when. */
  private async spells<T>(
    columns: string,
    ids: readonly string[],
  ): Promise<Map<string, Spell<T>[]>> {
    const rows = await this.sql.query<OfMember<Spell<T>>[]>(
      `SELECT member_id AS memberId, ${columns}`,
      [this.unionId, ids],
    );
    return byMember(rows);
  }
}

function byMember<T>(rows: readonly OfMember<T>[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const { memberId } = row;
    const list = found.get(memberId);
    if (list) list.push(row);
    else found.set(memberId, [row]);
  }
  return found;
}
