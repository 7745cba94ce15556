import { useDates } from "./use-dates.js";

/** A day (LocalDate) in the reader's way of writing; none is a dash. */
export function Day({ on }: { readonly on: string | null }) {
  const { day } = useDates();
  return on === null ? "—" : <time dateTime={on}>{day(on)}</time>;
}
