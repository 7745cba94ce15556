import type { Role } from "@union/kernel";

/**
 * Who is told: persons by their recipient ids (a person's id, or the account's where no person stands behind it), and whoever
 * holds one of the roles on the day, over one of the campuses or (null) over the whole union.
 */
export type Party = {
  readonly recipients: readonly string[];
  readonly roles: readonly Role[];
  readonly campusIds: readonly string[] | null;
};

export const persons = (...recipients: readonly string[]): Party => ({
  recipients,
  roles: [],
  campusIds: null,
});

/** Whoever holds one of the roles when the day comes; a campus of null is the whole union. */
export const holdersOf = (roles: readonly Role[], campusId: string | null): Party => ({
  recipients: [],
  roles,
  campusIds: campusId === null ? null : [campusId],
});
