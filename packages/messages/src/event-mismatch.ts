/**
 * An event that nobody knows, or whose payload is not what its name promises: a mistake of a programmer, so it is thrown,
 * and trying again cannot help. It names the field, never what stood in it.
 */
export class EventMismatch extends Error {
  override readonly name = "EventMismatch";

  constructor(
    readonly kind: "UNKNOWN_EVENT" | "WRONG_PAYLOAD",
    readonly event: string,
    /** Path of the first wrong field, such as `members.3.campusId`; null when the event itself is unknown. */
    readonly field: string | null,
  ) {
    super(
      field === null
        ? `No event is called ${event}. Add it to the event schemas, or deploy the release that knows it.`
        : `The payload of ${event} is wrong at ${field}. Publisher and consumer must agree on its schema.`,
    );
  }
}
