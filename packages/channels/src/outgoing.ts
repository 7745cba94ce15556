/** A message ready to leave. It passes through other people's servers: its words hold no personal secrets. */
export type Outgoing = {
  /** The delivery. Every attempt of it carries the same id, so that a provider can tell a repeat. At most 50 characters. */
  readonly id: string;
  /** The address on the channel: mail address, mobile, user id of the provider, id of a webhook, or `groupAddress`. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Where to read on, an absolute URL. */
  readonly link: string | null;
  /** For a webhook: what happened, told as data instead of words. The same at every attempt. */
  readonly event?: OutgoingEvent;
};

/** Something that happened, for another system: public facts and ids alone. */
export type OutgoingEvent = {
  /** Its name, e.g. role.granted.v1. */
  readonly type: string;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
};
