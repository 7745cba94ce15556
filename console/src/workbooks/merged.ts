import type { ImportOf } from "./import-of.js";
import { type ServiceName, serviceNames } from "./in-service.js";

export type PastImport = { readonly service: ServiceName; readonly one: ImportOf };
/** What has been read of one service's history, newest first. */
export type Read = {
  readonly imports: readonly ImportOf[];
  readonly after: string | null;
  /** Whether there are older ones. */
  readonly hasMore: boolean;
};
export type History = Partial<Record<ServiceName, Read>>;

/** The last time of a service's history that is read so far; older ones of other services must wait for it. */
const frontier = ({ imports, hasMore }: Read): string =>
  hasMore ? (imports.at(-1)?.requestedAt ?? "") : "";

/** The imports of all services that are read, newest first, as far as nothing unread can stand among them. */
export function merged(history: History): readonly PastImport[] {
  const reads = Object.values(history);
  const from = reads.map(frontier).sort().at(-1) ?? "";
  return serviceNames
    .flatMap((service) => (history[service]?.imports ?? []).map((one) => ({ service, one })))
    .filter(({ one }) => one.requestedAt >= from)
    .sort((a, b) => b.one.requestedAt.localeCompare(a.one.requestedAt));
}

/** The services whose next page is wanted, so that the merged history goes on. */
export function wanted(history: History): readonly ServiceName[] {
  const open = serviceNames.filter((service) => history[service]?.hasMore);
  const from = open
    .map((service) => frontier(history[service]!))
    .sort()
    .at(-1);
  return open.filter((service) => frontier(history[service]!) === from);
}
