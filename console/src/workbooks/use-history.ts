import { useCallback, useEffect, useRef, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { useFound } from "../graph/use-found.js";
import { useKeep } from "../graph/use-keep.js";
import type { ImportOf } from "./import-of.js";
import { inService, type ServiceName, serviceNames } from "./in-service.js";
import { type History, merged, type PastImport, wanted } from "./merged.js";
import { sentenceOf } from "./sentence-of.js";
import { useOpenImports } from "./use-open-imports.js";
import { WelfareImportsDocument } from "./workbooks.generated.js";

const pageSize = 50;
const name = "history of imports";
type Kept = { readonly history: History; readonly states: string };
/** A page of a service's imports: after which one it begins; null is the newest. */
type Page = readonly [service: ServiceName, after: string | null];
const firstPages: readonly Page[] = serviceNames.map((service) => [service, null]);
type Errors = Partial<Record<ServiceName, CombinedError | undefined>>;

/**
 * The imports of all services, newest first, page by page; services that do not answer are named and the
 * others shown. It asks anew whenever `states` is another; while it is asking, once more when it has done so.
 * Who comes back finds them as far as they had been read.
 */
export function useHistory(states: string) {
  const client = useClient();
  const before = useFound<Kept>(name);
  const [found] = useState(before?.states === states ? before.history : null);
  const [history, setHistory] = useState<History>(found ?? {});
  const [errors, setErrors] = useState<Errors>({});
  const [isLoading, setLoading] = useState(found === null);
  const busy = useRef(false);
  /** What is to be told. A reading that began before it was such is followed by another. */
  const wantedStates = useRef(states);
  const isWhole = !isLoading && Object.values(errors).every((error) => !error);
  useKeep(name, () => (isWhole ? { history, states } : undefined));

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
  const tell = useCallback(({ service, one }: PastImport) => {
    const put = (known: ImportOf): ImportOf => (known.id === one.id ? one : known);
    setHistory(({ [service]: own, ...others }) =>
      own ? { ...others, [service]: { ...own, imports: own.imports.map(put) } } : others,
    );
  }, []);
  const imports = merged(history);
  useOpenImports(imports, tell);
  const readAll = useCallback(
    async (pages: readonly Page[]) => {
      busy.current = true;
      setLoading(true);
      let told = wantedStates.current;
      await Promise.all(pages.map((page) => read(...page)));
      while (told !== wantedStates.current) {
        told = wantedStates.current;
        await Promise.all(firstPages.map((page) => read(...page)));
      }
      busy.current = false;
      setLoading(false);
    },
    [read],
  );
  const readFor = useCallback(
    (wanted: string) => {
      wantedStates.current = wanted;
      if (!busy.current) void readAll(firstPages);
    },
    [readAll],
  );
  const answered = useRef(found ? states : null);
  useEffect(() => {
    if (states !== answered.current) readFor(states);
    answered.current = null;
  }, [readFor, states]);
  const more = useCallback(() => {
    const next = busy.current ? [] : wanted(history);
    if (next.length > 0) void readAll(next.map((service) => [service, history[service]!.after]));
  }, [history, readAll]);
  return {
    imports,
    unanswered: serviceNames.flatMap((service) => {
      const error = errors[service];
      return error ? [{ service, sentence: sentenceOf(error) }] : [];
    }),
    isLoading,
    hasMore: wanted(history).length > 0,
    more,
    again: () => readFor(states),
  };
}
