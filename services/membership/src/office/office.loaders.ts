import { type Actor, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import { attendeesOf } from "./cadre/cadre.reader.js";
import {
  CommitteeReader,
  type CommitteeRow,
  type CommitteeSeatRow,
} from "./committee/committee.reader.js";
import type { PaidDay } from "./officer/paid-day.js";
import { PaidDayReader } from "./officer/paid-day.reader.js";

type UsedDay = PaidDay & { readonly id: string };
export type OfficeLoaders = {
  /** Committees that the actor may see. */
  readonly committee: DataLoader<string, CommitteeRow | null>;
  /** Who sits and sat on committees that the reader was shown. */
  readonly committeeSeats: DataLoader<string, CommitteeSeatRow[]>;
  /** The working days used on seats in a year; the caller has asked whether they may be seen. */
  readonly paidDays: (year: number) => DataLoader<string, UsedDay[]>;
  /** Who took part in trainings that the reader was shown, by member id. */
  readonly trainingAttendees: DataLoader<string, string[]>;
};

/** Committees, their seats and what cadres did, in the batches of one request. */
export function officeLoaders(sql: Sql, actor: Actor | null): OfficeLoaders {
  const committees = new CommitteeReader(sql);
  const unionId = actor?.unionId ?? "";
  const scope = actor && scopeOf(actor, "committees.read");
  const years = new Map<number, DataLoader<string, UsedDay[]>>();
  const daysOf = (year: number) =>
    new DataLoader<string, UsedDay[]>(async (ids) => {
      const rows = await new PaidDayReader(sql).ofSeats(unionId, ids, year);
      return ids.map((id) => rows.filter(({ seatId }) => seatId === id));
    });
  return {
    committee: loaderById(
      async (ids) => (scope ? committees.byIds(scope, ids) : []),
      (row) => row,
    ),
    committeeSeats: new DataLoader(async (ids) => {
      const rows = await committees.seatsOf(unionId, ids);
      return ids.map((id) => rows.filter(({ committeeId }) => committeeId === id));
    }),
    paidDays(year) {
      const loader = years.get(year) ?? daysOf(year);
      years.set(year, loader);
      return loader;
    },
    trainingAttendees: new DataLoader(async (ids) => {
      const rows = await attendeesOf(sql, unionId, ids);
      return ids.map((id) =>
        rows.filter(({ trainingId }) => trainingId === id).map(({ memberId }) => memberId),
      );
    }),
  };
}
