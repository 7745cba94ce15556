import { covers, err, ok } from "@union/kernel";
import { RegisterTable, type Sql } from "@union/persistence";
import type { Landing, LandingSite, Resolved } from "@union/registers";
import { type ConsultationRow, consultationRegister } from "./consultation.register.js";
import {
  consultationOfAnotherPlace,
  consultationStillOpen,
  fewerThanRecorded,
} from "./consultation-problems.js";
import { readConsultations } from "./read-consultations.js";

/** What is found for a row: the campus of what stands there, and how many opinions were recorded one by one. */
export type FoundConsultation = { readonly campusId: string | null; readonly recorded: number };
type Entry = Resolved<ConsultationRow, FoundConsultation>;

const tableAt = ({ tx, scope }: LandingSite) =>
  new RegisterTable<Entry>(tx, scope.unionId, {
    name: "consultation",
    columnsOf: ({ row, found }) => ({
      ...{ campus_id: found.campusId, held_on: row.heldOn, matter: row.matter },
      ...{ meeting: row.meeting, told_opinions: row.opinions - found.recorded, state: "CLOSED" },
    }),
  });

/** How consultations come in: closed, with the number of their opinions; the sheet names no campus, so they are the whole union's. */
export const consultationLanding: Landing<
  (typeof consultationRegister)["columns"],
  FoundConsultation
> = {
  register: consultationRegister,
  informative: [],
  unique: [],
  async resolve({ tx, scope }, rows) {
    const standing = await standingAt(tx, scope.unionId, rows);
    return rows.map((row) => {
      const stands = standing.get(`${row.heldOn}/${row.matter}`);
      if (!covers(scope, stands?.campusId ?? null)) return err(consultationOfAnotherPlace);
      if (stands?.state === "GATHERING") return err(consultationStillOpen);
      const found = { campusId: stands?.campusId ?? null, recorded: stands?.recorded ?? 0 };
      return row.opinions < found.recorded ? err(fewerThanRecorded) : ok(found);
    });
  },
  insert: (site, entries) => tableAt(site).add(entries),
  async correct(site, entries) {
    for (const { id, ...entry } of entries) await tableAt(site).correct(id, entry);
  },
  remove: (site, ids) => tableAt(site).remove(ids),
  async countBuiltOn({ tx, scope }, ids) {
    if (ids.length === 0) return 0;
    const [row] = await tx.query<{ n: string }[]>(
      `SELECT COUNT(DISTINCT consultation_id) AS n FROM consultation_opinion WHERE union_id = ? AND consultation_id IN (?)`,
      [scope.unionId, ids],
    );
    return Number(row?.n ?? 0);
  },
  read: readConsultations,
};

type Standing = FoundConsultation & { readonly state: string };

async function standingAt(
  tx: Sql,
  unionId: string,
  rows: readonly ConsultationRow[],
): Promise<Map<string, Standing>> {
  if (rows.length === 0) return new Map();
  const found = await tx.query<(Standing & { heldOn: string; matter: string; recorded: string })[]>(
    `SELECT c.held_on AS heldOn, c.matter, c.campus_id AS campusId, c.state,
       (SELECT COUNT(*) FROM consultation_opinion o WHERE o.union_id = c.union_id AND o.consultation_id = c.id) AS recorded
     FROM consultation c WHERE c.union_id = ? AND c.state <> 'CANCELLED' AND c.held_on IN (?)`,
    [unionId, rows.map(({ heldOn }) => heldOn)],
  );
  return new Map(
    found.map(({ heldOn, matter, campusId, state, recorded }) => [
      `${heldOn}/${matter}`,
      { campusId, state, recorded: Number(recorded) },
    ]),
  );
}
