import { duesParts } from "./dues.parts.js";
import { membershipParts } from "./membership.parts.js";
import { officeParts } from "./office.parts.js";
import type { OwnDataPart } from "./own-data-part.js";
import { rightsParts } from "./rights.parts.js";

/** Every part of what membership holds of one person beside the person himself, in the order in which it is shown. */
export const ownDataParts: Readonly<Record<string, OwnDataPart>> = {
  ...membershipParts,
  ...duesParts,
  ...officeParts,
  ...rightsParts,
};
