import DataLoader from "dataloader";

/** A loader of things by id: one batch a request, null for what is not there or out of the actor's scope. */
export const loaderById = <Row extends { readonly id: string }, T>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
  of: (row: Row) => T,
): DataLoader<string, T | null> =>
  new DataLoader(async (ids) => {
    const found = new Map((await load(ids)).map((row) => [row.id, of(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** A loader of something that many have, such as a count: what `missing` says for those that have none. */
export const loaderOf = <T>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  missing: T,
): DataLoader<string, T> =>
  new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? missing);
  });
