import { type Committee, committeeName } from "../committee/committee-name.js";

/** How people call a transfer: the committee it concerns, never the person. */
export const nameOfTransfer = (committee: Committee): string =>
  `${committeeName(committee)}主席、副主席调动`;
