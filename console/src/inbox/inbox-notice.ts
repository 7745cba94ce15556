import type { InboxQuery } from "./inbox.generated.js";

/** A notice as the inbox lists it. */
export type InboxNotice = NonNullable<InboxQuery["inbox"]>["edges"][number]["node"];
