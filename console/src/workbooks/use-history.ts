import { useCallback, useEffect, useRef, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { useFound } from "../graph/use-found.js";
import { useKeep } from "../graph/use-keep.js";
import { inService, type ServiceName, serviceNames } from "./in-service.js";
import { type History, merged, wanted } from "./merged.js";
import { WelfareImportsDocument } from "./workbooks.generated.js";

const pageSize = 50;
const name = "history of imports";

/**
 * The imports of all services, newest first, page by page; services that do not answer are named and the
 * others shown. Another `round` asks anew; who comes back finds them as far as they had been read.
 */
export function useHistory(round: number) {
  const client = useClient();
  const before = useFound<{ history: History; round: number }>(name);
  const [found] = useState(before?.round === round ? before.history : null);
  const [history, setHistory] = useState<History>(found ?? {});
  const [errors, setErrors] = useState<Partial<Record<ServiceName, CombinedError>>>({});
  const [isLoading, setLoading] = useState(found === null);
  const busy = useRef(false);
  const isWhole = !isLoading && Object.values(errors).every((error) => !error);
  useKeep(name, () => (isWhole ? { history, round } : undefined));

  const read = useCallback(
    async (service: ServiceName, after: string | null) => {
      const document = inService(WelfareImportsDocument, service);
      const asked = client.query(
        document,
        { first: pageSize, after },
        { requestPolicy: "network-only" },
      );
      const { data, error } = await asked.toPromise();
      setErrors((before) => ({ ...before, [service]: data?.imports ? undefined : error }));
      if (!data?.imports) return;
      const { edges, pageInfo } = data.imports;
      const page = edges.map(({ node }) => node);
      setHistory((before) => ({
        ...before,
        [service]: {
          imports: after === null ? page : [...(before[service]?.imports ?? []), ...page],
          after: pageInfo.endCursor,
          hasMore: pageInfo.hasNextPage,
        },
      }));
    },
    [client],
  );
  const readAll = useCallback(
    async (services: readonly (readonly [ServiceName, string | null])[]) => {
      if (busy.current) return;
      busy.current = true;
      setLoading(true);
      await Promise.all(services.map(([service, after]) => read(service, after)));
      busy.current = false;
      setLoading(false);
    },
    [read],
  );
  const again = useCallback(
    () => readAll(serviceNames.map((service) => [service, null] as const)),
    [readAll],
  );
  const answered = useRef(found ? round : null);
  useEffect(() => {
    if (round !== answered.current) void again();
    answered.current = null;
  }, [again, round]);
  const more = useCallback(() => {
    const next = wanted(history);
    if (next.length > 0) void readAll(next.map((service) => [service, history[service]!.after]));
  }, [history, readAll]);
  return {
    imports: merged(history),
    errors,
    isLoading,
    hasMore: wanted(history).length > 0,
    more,
    again,
  };
}
