import { holdersOf } from "@union/deadlines";

/** Who deals with incidents: officers of the union and its security administrators. */
export const handlers = holdersOf(["UNION_OFFICER", "SECURITY_ADMINISTRATOR", "CHAIR"], null);
