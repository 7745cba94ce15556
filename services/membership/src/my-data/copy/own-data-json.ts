import { heldElsewhere } from "./held-elsewhere.js";
import type { OwnData } from "./own-data.js";
import { ownDataLegend } from "./own-data-legend.js";

/** A person's own data for programs: codes as they are, and what they mean under `legend`. */
export const ownDataJson = ({ person, parts }: OwnData): string =>
  JSON.stringify({ person, ...parts, elsewhere: heldElsewhere, legend: ownDataLegend }, null, 2);
