/** What a resync tells, in this order: whoever hears of a person knows his campus and department by then. */
export const partNames = [
  "CAMPUSES",
  "DEPARTMENTS",
  "POLICIES",
  "PEOPLE",
  "PEOPLE_REMOVED",
  "MERGES",
  "GRANTS",
  "PURPOSES",
  "CONSENTS",
  "TRAININGS",
] as const;

export type PartName = (typeof partNames)[number];

export const firstPart: PartName = partNames[0];

/** The part that comes next; null after the last. */
export const partAfter = (part: PartName): PartName | null =>
  partNames[partNames.indexOf(part) + 1] ?? null;
