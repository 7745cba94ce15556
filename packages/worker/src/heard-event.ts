import type { EventName, UnionEvents } from "@union/messages";
import type { Tx } from "@union/persistence";

/** An event as its handler gets it: checked, with where it comes from. */
export type HeardEvent<Name extends EventName = EventName> = {
  readonly id: string;
  readonly name: Name;
  readonly unionId: string;
  readonly subject: string;
  readonly payload: UnionEvents[Name];
  /** The request it all began with: hand it on to the outbox and the audit log. */
  readonly traceId: string;
  readonly createdAt: Date;
};

/**
 * What a service does on others' events. A handler works on the given transaction alone: its effect is committed
 * together with the mark that the event was done, or not at all. It may be run again after a rollback.
 */
export type EventHandlers = {
  readonly [Name in EventName]?: (tx: Tx, event: HeardEvent<Name>) => Promise<void>;
};
