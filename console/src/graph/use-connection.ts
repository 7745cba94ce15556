import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type AnyVariables, type Client, type CombinedError, createRequest } from "@urql/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { useFound } from "./use-found.js";
import { useKeep } from "./use-keep.js";

/** A page of a list, as connections of the graph are. */
export type Connection<Row> = {
  readonly edges: ReadonlyArray<{ readonly node: Row }>;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount?: number;
};

/** What has come of a list so far. `total` is null until it is known, or where the list does not count. */
export type Listed<Row> = {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | undefined;
  /** Asks for the next page; while one is on its way, nothing. */
  readonly more: () => void;
  /** Asks from the beginning again; after a failure, for what could not be read. */
  readonly again: () => void;
};

type Wanted<Data, Variables extends AnyVariables, Row> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Without `after`, which this hook adds. */
  readonly variables: Omit<Variables, "after">;
  readonly pick: (data: Data) => Connection<Row> | null | undefined;
  /** While another list is on its way, the one before it stays. */
  readonly keepsRows?: boolean;
};

/** The pages that are shown, and of which list: its variables, asked by one client. */
type Held<Row> = {
  readonly list: string;
  readonly client: Client;
  readonly pages: readonly Connection<Row>[];
  /** Whether the pages are of this list; where not, the one before it stays until its first page is there. */
  readonly isOwn: boolean;
};

/**
 * A list that is read page by page as somebody scrolls; other variables begin another list. Who comes back to its page finds
 * it as far as it had been read.
 */
export function useConnection<Data, Variables extends AnyVariables, Row>({
  document,
  variables,
  pick,
  keepsRows = false,
}: Wanted<Data, Variables, Row>): Listed<Row> {
  const client = useClient();
  const list = JSON.stringify([createRequest(document, {} as Variables).key, variables]);
  const before = useFound<Held<Row>>(list);
  const begun = (shown: readonly Connection<Row>[]): Held<Row> =>
    before?.client === client ? before : { list, client, pages: shown, isOwn: false };
  const [held, setHeld] = useState(() => begun([]));
  const { pages, isOwn } = held;
  useKeep(list, () => (isOwn ? held : undefined));
  const [error, setError] = useState<CombinedError | undefined>();
  const [isLoading, setLoading] = useState(!isOwn);
  if (held.list !== list || held.client !== client) {
    const next = begun(keepsRows ? pages : []);
    setHeld(next);
    setLoading(!next.isOwn);
    setError(undefined);
  }
  const asked = useRef(0);
  const latest = useRef({ pick, document, isOwn });
  latest.current = { pick, document, isOwn };

  const ask = useCallback(
    async (after: string | null) => {
      const mine = ++asked.current;
      setLoading(true);
      const all = { ...JSON.parse(list)[1], after } as Variables;
      const policy = { requestPolicy: "network-only" } as const;
      const result = await client.query(latest.current.document, all, policy).toPromise();
      if (mine !== asked.current) return;
      const page = result.data && latest.current.pick(result.data);
      setError(result.error);
      if (page)
        setHeld(({ pages: read }) => ({
          ...{ list, client, isOwn: true },
          pages: after === null ? [page] : [...read, page],
        }));
      else if (after === null) setHeld({ list, client, pages: [], isOwn: false });
      setLoading(false);
    },
    [client, list],
  );

  useEffect(() => {
    // What was found on the way back is not asked again.
    if (!latest.current.isOwn) void ask(null);
    return () => {
      asked.current += 1;
    };
  }, [ask]);

  const last = pages.at(-1);
  const more = useCallback(() => {
    // After a failure it waits until somebody asks again.
    if (!isLoading && !error && last?.pageInfo.hasNextPage) void ask(last.pageInfo.endCursor);
  }, [ask, isLoading, error, last]);
  const again = useCallback(() => {
    if (!error || !last) setHeld((one) => ({ ...one, pages: keepsRows ? one.pages : [] }));
    void ask(error && last ? last.pageInfo.endCursor : null);
  }, [ask, error, last, keepsRows]);
  return {
    rows: useMemo(() => pages.flatMap(({ edges }) => edges.map(({ node }) => node)), [pages]),
    total: pages[0]?.totalCount ?? null,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    isLoading,
    error,
    more,
    again,
  };
}
