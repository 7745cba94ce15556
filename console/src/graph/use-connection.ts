import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { AnyVariables, CombinedError } from "@urql/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";

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
  readonly paused?: boolean;
  /** While another list is on its way, the one before it stays. */
  readonly keepsRows?: boolean;
};

/** A list that is read page by page as somebody scrolls; other variables begin another list. */
export function useConnection<Data, Variables extends AnyVariables, Row>({
  document,
  variables,
  pick,
  paused = false,
  keepsRows = false,
}: Wanted<Data, Variables, Row>): Listed<Row> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const key = JSON.stringify([round, variables]);
  const [pages, setPages] = useState<readonly Connection<Row>[]>([]);
  const [error, setError] = useState<CombinedError | undefined>();
  const [isLoading, setLoading] = useState(!paused);
  const asked = useRef(0);
  const latest = useRef({ pick, document });
  latest.current = { pick, document };

  const ask = useCallback(
    async (after: string | null) => {
      const mine = ++asked.current;
      setLoading(true);
      const all = { ...JSON.parse(key)[1], after } as Variables;
      const policy = { requestPolicy: "network-only" } as const;
      const result = await client.query(latest.current.document, all, policy).toPromise();
      if (mine !== asked.current) return;
      const page = result.data && latest.current.pick(result.data);
      setError(result.error);
      if (page) setPages((before) => (after === null ? [page] : [...before, page]));
      else if (after === null) setPages([]);
      setLoading(false);
    },
    [client, key],
  );

  useEffect(() => {
    if (!keepsRows) setPages([]);
    setError(undefined);
    if (!paused) void ask(null);
    return () => {
      asked.current += 1;
    };
  }, [ask, paused, keepsRows]);

  const last = pages.at(-1);
  const more = useCallback(() => {
    // After a failure it waits until somebody asks again.
    if (!isLoading && !error && last?.pageInfo.hasNextPage) void ask(last.pageInfo.endCursor);
  }, [ask, isLoading, error, last]);
  const again = useCallback(() => {
    if (error && last) void ask(last.pageInfo.endCursor);
    else setRound((one) => one + 1);
  }, [ask, error, last]);
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
