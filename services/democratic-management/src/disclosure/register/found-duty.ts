import type { LocalDate } from "@union/kernel";

/** What is found for a row: the entry of the catalogue that bears its category, and by when it was due then. */
export type FoundDuty = { readonly dutyCode: string | null; readonly dueOn: LocalDate | null };
