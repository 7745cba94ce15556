/** A figure's value at a campus; null where it has none there. */
export type CampusValue = { readonly name: string; readonly value: number | null };
