import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import { DisclosureReader, type DisclosureRecord } from "./disclosure.reader.js";
import {
  DisclosurePartsReader,
  type DisplayRow,
  type VersionRow,
} from "./disclosure-parts.reader.js";
import { type ReadingCoverage, readingCoverage } from "./reading-coverage.js";

export type DisclosureLoaders = {
  readonly disclosure: DataLoader<string, DisclosureRecord | null>;
  readonly disclosureVersions: DataLoader<string, VersionRow[]>;
  readonly disclosureDisplays: DataLoader<string, DisplayRow[]>;
  readonly disclosureReading: DataLoader<string, ReadingCoverage>;
};

/** Disclosures and what belongs to them, in the batches of one request. The parts are asked for items that the reader was shown. */
export function disclosureLoaders(sql: Sql, actor: Actor | null): DisclosureLoaders {
  const parts = new DisclosurePartsReader(sql);
  const unionId = actor?.unionId ?? "";
  const grouped = <Row extends { readonly itemId: string }>(
    read: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader<string, Row[]>(async (ids) => {
      const rows = await read(ids);
      return ids.map((id) => rows.filter(({ itemId }) => itemId === id));
    });
  return {
    disclosure: loaderById(
      async (ids) => (actor ? new DisclosureReader(sql).byIds(actor, ids) : []),
      (row) => row,
    ),
    disclosureVersions: grouped((ids) => parts.versions(unionId, ids)),
    disclosureDisplays: grouped((ids) => parts.displays(unionId, ids)),
    disclosureReading: new DataLoader(async (ids) => {
      const rows = await parts.readings(unionId, ids);
      const staff = await parts.staffByCampus(unionId);
      return ids.map((id) => {
        const own = rows.filter(({ itemId }) => itemId === id);
        return readingCoverage(new Map(own.map((one) => [one.campusId, one.readers])), staff);
      });
    }),
  };
}
