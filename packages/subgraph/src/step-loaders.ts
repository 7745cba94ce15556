import type { Sql } from "@union/persistence";
import { StepReader, type StepRow } from "@union/stages";
import DataLoader from "dataloader";

/** The histories of matters in one request, by kind: those of one kind in one statement. For matters that the reader was shown. */
export type StepLoaders = (kind: string) => DataLoader<string, StepRow[]>;

/** Makes the loaders of a request's histories, each when it is first asked for. */
export function stepLoaders(sql: Sql, unionId: string): StepLoaders {
  const loaders = new Map<string, DataLoader<string, StepRow[]>>();
  const loaderFor = (kind: string) =>
    new DataLoader<string, StepRow[]>(async (ids) => {
      const rows = await new StepReader(sql).of(unionId, kind, ids);
      return ids.map((id) => rows.filter(({ subject }) => subject === id));
    });
  return (kind) => {
    const loader = loaders.get(kind) ?? loaderFor(kind);
    loaders.set(kind, loader);
    return loader;
  };
}
